const ARTICLE_TYPE = /[Aa]rticle$|^Report|BlogPosting$|Review$/;

/** Whether a type of schema.org or OpenGraph says that there is an article. */
export const isArticleType = (type: string): boolean => ARTICLE_TYPE.test(type);
