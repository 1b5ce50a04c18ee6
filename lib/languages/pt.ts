import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'pt',
  stopWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito',
  boilerplate: {
    readAlso: '(?:leia|veja|assista|saiba) (?:também|mais)|mais (?:lidas|notícias|sobre)|relacionad[oa]s|pode interessar',
    offers:
      'newsletter|assin[ea]|subscrev|inscreva|siga-nos|whatsapp|comentários?$|cookies|compartilh|partilh|todos os direitos|publicidade',
    topics: 'tópicos|temas|assuntos|tags|mais sobre|palavras-chave',
    keyPoints: '(?:os )?(?:pontos|fatos)[- ](?:chave|principais)|em (?:resumo|síntese)|resumo|o (?:essencial|que se sabe)',
    byline: '(?:escrito )?por|da redação|autor',
    credit: '(?:foto|imagem|fonte|crédito)s?:|©',
    dateLine: '(?:última )?atualiza|publicad[oa]|tempo de leitura|\\d+ min|há \\d+',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  abbreviations: 'sra profa prof eng gen cel cap av ex art pág tel aprox máx mín dep sen gov',
  closingAbbreviations: 'ltda cia s.a',
  danglingStarts:
    'el[ea]s?|isso|isto|es[st][ea]s?|aquel[ea]s?|(?:[oa]s? )?(?:seus?|suas?)|del[ea]s?|[nd]?[ei]ss[eao]s?|amb[oa]s|lá|aqui|então|mas|e|também|além|assim',
  speechVerbs: 'disse diz segundo afirmou declarou explicou informou anunciou destacou acrescentou contou',
  causes: 'porque|devido a|por causa',
} satisfies ProseLanguage;
