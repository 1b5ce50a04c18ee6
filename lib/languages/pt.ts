import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'tópicos|temas|assuntos|tags|mais sobre|palavras-chave',
  author: 'autor',
  updated: 'atualiz|modif',
  hours: 'horas?\\b',
};

export const language: Language = {
  code: 'pt',
  stopWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito',
  boilerplate: {
    readAlso: '(?:leia|veja|assista|saiba|confira) (?:também|mais)|mais (?:lidas|notícias|sobre)|relacionad[oa]s|pode interessar',
    byline: '(?:escrito )?por|texto de|da redação|autor',
    credit: '(?:foto|imagem|fonte|crédito)s?:|©',
    dateLine: '(?:última )?atualiza|publicad[oa]|tempo de leitura|\\d+ min|há \\d+',
    offers: 'newsletter|assin[ea]|subscrev|inscreva|siga-nos|whatsapp|comentários?$|cookies|compartilh|partilh|todos os direitos',
    topics: printed.topics,
    keyPoints:
      '(?:os )?(?:pontos|fatos)[- ](?:chave|principais)|em (?:resumo|síntese)|destaques|principais pontos|resumo|o (?:essencial|que se sabe)',
    boxes: 'enquete',
    furniture:
      'ou(?:ça|vir) (?:(?:este|o) )?(?:artigo|podcast|notícia)|(?:conteúdo|artigo) (?:exclusivo|patrocinado)|receba (?:as|os|no|todas)|clique aqui|continua (?:após|depois)|siga o canal|saiba mais|com informações|(?:este )?texto (?:foi |é )?(?:publicado|original)',
    notices:
      'ao se (?:inscrever|cadastrar)[^.]{0,40} (?:concorda|aceita)|cancelar a (?:inscrição|subscrição)|exclusivo para (?:assin|subscr)|para ver este (?:conteúdo|vídeo)',
  },
  newsroom: 'reda[cç][aã]o',
  writers: 'redator|correspond|repórter|enviad[oa]s?\\b|colunista',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  abbreviations: 'sra profa prof eng gen cel cap av ex art pág tel aprox máx mín dep sen gov',
  closingAbbreviations: 'ltda cia s.a',
  danglingStarts:
    '(?:\\S+ ){0,2}d?el[ea]s?|isso|isto|es[st][ea]s?|aquel[ea]s?|(?:[oa]s? )?(?:seus?|suas?)|[nd]?[ei]ss[eao]s?|amb[oa]s|lá|aqui|então|mas|e|também|além(?! d(?!iss))|assim|por (?:outro lado|exemplo)|no entanto|contudo|porém|ou|nem|(?:\\S+ ){0,2}(?:depois(?! d)|mais tarde)|(?:\\S+ )?outr[oa]s?|(?:desde|até) então|uma? (?:segund|terceir)[oa] (?:vítima|pessoa|homem|mulher)|como resultado|entretanto|em seguida|por sua vez|[oa] (?:primeir|segund)[oa] (?:foi|é|está)|o mesmo|(?:os dois|as duas) (?:foram|são|estão|têm|se)|trata-se|o valor(?! d)|(?:\\p{L}+ou|disse) que|(?:foi|foram|está|tinha) \\p{L}+[ai]d[oa]s? (?:em|n[oa]|de|para|por)|(?:tem|morreu|nasceu|viv(?:e|ia)|trabalhava) (?:\\d+|em|n[oa]|com|por|desde|como)|aliás|portanto|ainda assim|ao mesmo tempo|não só|porque',
  pointers: 'este esta estes estas esse essa esses essas neste nesta nesse nessa deste desta desse dessa isso isto disso nisso',
  periods: 'semana mes mês ano verão inverno primavera outono manhã tarde noite temporada dia vez fim',
  pronouns: 'ele ela eles elas',
  adverbs: 'porém contudo portanto entretanto',
  firstPerson: 'eu meu minha nós',
  speechVerbs:
    'disse diz segundo afirmou declarou explicou informou anunciou destacou acrescentou contou acordo afirma defende garantiu garante',
  noComment: 'não (?:quis|quiseram) (?:coment|se pron)|não se pronunci|não respond\\S+ .{1,4}(?:ped|perg|cont)',
  causes: 'porque|devido a|por causa',
  openers:
    'segundo conforme durante após antes enquanto porque onde embora apesar contra entre desde até sob sobre sem perante mediante também apenas cada todos todas alguns algumas muitos muitas vários várias este esta estes estas esse essa quem qual hoje ontem amanhã já',
  everyday:
    'tu você vocês lhe lhes seus suas nosso nossa aquele quais porquê nem ainda sempre nunca menos muita pouco poucos tão tanto todo toda tudo outro outra outros outras mesmo mesma algum alguma alguém ninguém nada nenhum depois agora então assim aqui ali lá sim era eram foram sido será seria são estar está estão estava ter têm tinha haver há fazer faz fez feito pode podem poder deve devem vai vão ir dar dois duas três quatro cinco dez primeiro primeira segunda último última últimos novo nova novos grande grandes bom melhor maior ano anos mês meses semana semanas dia dias hora horas minutos tempo vez vezes homem homens mulher mulheres pessoas pessoa gente mundo vida país parte fim final caso lugar forma exemplo número cento euros dólares reais milhões mil foto imagem sete oito nove onze doze vinte trinta cem metade resto metros quilómetros quilômetros noite tarde manhã terceira próximo antigo pequeno maneira início razão problema pergunta resposta dezenas centenas milhares milhão seis dono',
  beforeNouns:
    'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela de em com por para sem sobre seu sua este esta esse essa',
  institutions: 'ministério|agência',
  and: 'e',
  with: 'com',
  themes:
    'política eleições governo congresso parlamento protestos economia inflação impostos orçamento comércio empresas bancos emprego trabalho greve habitação clima ambiente natureza água energia petróleo agricultura animais educação escola universidade saúde hospital ciência espaço tecnologia internet televisão cinema música teatro arte cultura literatura livros moda gastronomia turismo história religião igreja família crianças racismo crime polícia justiça prisão drogas corrupção terrorismo violência guerra exército defesa migração imigração diplomacia transportes trânsito incêndio sismo desporto esporte futebol ténis basquetebol ciclismo',
};
