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
    credit: '(?:imagem|fonte|crédito)s?:',
    dateLine: '(?:última )?atualiza|publicad[oa]|tempo de leitura|\\d+ min|há \\d+',
    offers: 'newsletter|assin[ea]|subscrev|inscreva|siga-nos|whatsapp|comentários?$|cookies|partilh|todos os direitos',
    keyPoints:
      '(?:os )?(?:pontos|fatos)[- ](?:chave|principais)|em (?:resumo|síntese)|destaques|principais pontos|resumo|o (?:essencial|que se sabe)',
    boxes: 'enquete',
    furniture:
      'ou(?:ça|vir) (?:(?:este|o) )?(?:artigo|podcast|notícia)|(?:conteúdo|artigo) (?:exclusivo|patrocinado)|continua (?:após|depois)|saiba mais|com informações|(?:este )?texto (?:foi |é )?(?:publicado|original)',
    notices:
      'ao se (?:inscrever|cadastrar)[^.]{0,40} (?:concorda|aceita)|cancelar a (?:inscrição|subscrição)|para ver este (?:conteúdo|vídeo)',
  },
  newsroom: 'reda[cç][aã]o',
  writers: 'redator|jornalist|correspond|repórter|enviad[oa]s?\\b|colunista',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  abbreviations: 'aprox art av cap cel cia dep des eng ex gen gov min máx mín pe prof profa pág sen sra tel ten',
  closingAbbreviations: 'cia ltda s.a',
  danglingStarts:
    '(?:\\S+ ){0,2}d?el[ea]s?|aquel[ea]s?|(?:[oa]s? )?(?:seus?|suas?)|amb[oa]s|(?:até )?lá|aqui|da(?:li|í)|então|mas|e|também|além(?! d(?!iss))|assim|por (?:outro lado|exemplo)|no entanto|ou|nem|(?:\\S+ ){0,2}(?:(?:antes|depois)(?! d)|mais tarde)|(?:\\S+ )?outr[oa]s?|(?:desde|até) então|uma? (?:segund|terceir)[oa] (?:vítima|pessoa|homem|mulher)|como resultado|o resto(?! d)|[oa]s restantes(?! \\p{L}+ d)|para comparação|na (?:altura|época)(?! d)|em seguida|por sua vez|[oa] (?:primeir|segund)[oa] (?:foi|é|está)|o mesmo|(?:os dois|as duas) (?:foram|são|estão|têm|se)|(?:em \\d+|há \\S+ anos) eram|trata-se|o valor(?! d)|(?:\\p{L}+ou|disse) que|(?:foi|foram|está|tinha) \\p{L}+[aií]d[oa]s? (?:em|n[oa]|de|para|por)|(?:tem|morreu|nasceu|viv(?:e|ia)|trabalhava) (?:\\d+|em|n[oa]|com|por|desde|como)|aliás|ainda assim|ao mesmo tempo|não só|porque',
  pointers: 'este esta estes estas esse essa esses essas neste nesta nesse nessa deste desta desse dessa isso isto disso nisso',
  periods: 'ano dia fim inverno manhã mes mês noite outono primavera semana tarde temporada verão vez jornal',
  pronouns: 'ele ela eles elas',
  adverbs: 'contudo entretanto portanto porém',
  firstPerson: 'eu meu minha nós',
  speechVerbs:
    'acordo acrescentou afirma afirmou anunciou contou declarou defende destacou disse diz explicou garante garantiu informou segundo',
  noComment: 'não (?:quis|quiseram) (?:coment|se pron)|não se pronunci|não respond\\S+ .{1,4}(?:ped|perg|cont)',
  causes: 'porque|devido a|por causa',
  openers:
    'segundo conforme durante após antes enquanto porque onde embora apesar contra entre desde até sob sem perante mediante também apenas cada todos todas alguns algumas muitos muitas vários várias quem qual hoje ontem amanhã já nem',
  everyday:
    'agora ainda algum alguma alguém anos antigo aquele aqui assim caso centenas cento cinco depois deve devem dezenas dias dois dono doze duas dólares então eram estar estava está estão euros exemplo fazer feito final foram forma foto gente grande grandes haver homem homens hora horas imagem início lhes lugar maior maneira manhã melhor menos meses mesma mesmo metade metros milhares milhão milhões minutos muita mulher mulheres mundo nada nenhum ninguém noite nossa nosso nova nove novo novos nunca número oito onze outra outras outro outros parte país pequeno pergunta pessoa pessoas pode podem poder porquê pouco poucos primeira primeiro problema próximo quais quatro quilómetros quilômetros razão reais resposta resto segunda seis semana semanas sempre seria será sete seus sido suas tanto tarde tempo terceira tinha toda todo trinta três tudo vezes vida vinte você vocês última último últimos',
  beforeNouns:
    'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela de em com por para sem sobre seu sua este esta esse essa',
  institutions: 'ministério|agência',
  and: 'e',
  with: 'com',
  themes:
    'agricultura ambiente animais arte cinema ciência clima corrupção crime cultura defesa desporto economia educação eleições emprego empresas energia esporte futebol governo guerra habitação hospital imigração impostos incêndio inflação justiça livros migração moda música natureza orçamento parlamento polícia política protestos saúde teatro tecnologia televisão transportes turismo universidade violência',
};
