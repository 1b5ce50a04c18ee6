/** What the label of a list of topics says, in every language that has a file here: all that reading a page needs of them. */
const files = import.meta.glob<string>(['./??.ts'], { eager: true, import: 'topics' });

/** Regular expression sources. */
export const topicLabels: readonly string[] = Object.values(files);
