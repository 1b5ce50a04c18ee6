import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:related )?(?:topics|tags)|in this (?:story|article)|filed under|more (?:on|about)(?: this)?',
  author: 'author',
  updated: 'updat|modif',
  hours: 'hou?r',
};

export const language: Language = {
  code: 'en',
  stopWords:
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you her she all there been',
  boilerplate: {
    readAlso:
      '(?:read|see|watch|listen)(?: it)? (?:also|more|next|now)|(?:also|more|related) (?:read|on|from|stories|coverage|articles?)|related:|recommended|scroll down|you (?:may|might) (?:also )?like|read:',
    byline: '(?:written |reporting )?by|from our',
    credit: '(?:photo(?:graph)?|image|picture|credit|source)s?(?::| by )|getty images',
    dateLine: '(?:last )?(?:updated|modified|published|posted)|\\d+ min|\\d+ (?:hours?|minutes?) ago',
    offers: 'newsletter|inbox|subscri|sign up|our app|follow us|whatsapp|comments?$|support us|donate|cookies|all rights',
    keyPoints:
      '(?:key|main) (?:points|takeaways|facts)|(?:story )?highlights|at a glance|in (?:brief|short)|quick read|summary|what (?:we|you need to|to) know|key developments',
    boxes: 'timeline|fact(?:s| ?box| ?file)?|poll|quiz',
    furniture:
      '(?:text|story|article|report|content) continues|scroll (?:down )?to continue|share(?:$| (?:this|on) (?:article|story|page|post|facebook|x|twitter|whatsapp))|(?:do you )?(?:have|got) (?:a|any) (?:news )?(?:story|tip|question)|our standards:|comments?\\W*$|this (?:content|video|media|audio) (?:can ?not|is not available|is hosted|requires)|(?:a version of )?this (?:article|story|piece|report) (?:is|was|has (?:not )?been)? ?(?:first|originally|part of|adapted|translated|published|produced|edited)|copyright (?:©|\\(c\\)|\\d{4})|(?:additional )?(?:reporting|writing|editing) by|with (?:reporting|files|additional reporting) (?:by|from)|[^!?"]{0,120}contributed to this (?:report|story|article)|your browser does|(?:log|sign) in (?:to|or) |click here|(?:for )?more (?:news|stories|on this story)|(?:you can (?:also )?)?follow .{2,40} on (?:x|twi|inst|face|thr|blue)\\S*|create an account|thanks for signing up|invalid e-?mail|video (?:loading|unavailable)|play now$|pick up (?:a|your) copy|we apologi[sz]e, but this video|be the first to comment|follow (?:along with )?the latest|don.t have an account',
    notices:
      'we (?:will |may )?use your (?:sign-?up|e-?mail|personal|details)|by (?:signing up|subscribing|registering|clicking)[^.]{0,60} you (?:agree|consent|accept)|(?:unsubscribe|opt out|cancel) (?:at )?any ?time|tax-deductible|not been edited by|appeared first on|please (?:bookmark|consider (?:supp|don|subs|becom|mak|shar))|check back for|developing story|(?:we|may) earn a commission|views (?:\\S+ \\S+ )?expressed (?:in this|here)|(?:register|sign in|log ?in|subscribe) to (?:unlock|continue|keep reading|read)|unlimited (?:\\S+ )?access to|join the conversation|support (?:our|independent|quality) journalism|comments are moderated|keep (?:your |all )?comments|to (?:view|see|show|watch) this (?:content|video|embed|post|tweet)|not necessarily (?:reflect|represent)|without prior .{0,20}permission|editors.? code of practice',
  },
  newsroom: 'news ?(?:room|desk)',
  writers: 'correspond|reporter|journalist|columnist|editor|writer',
  hasPossessive: true,
  countryCases:
    'American>US British>UK French>France Dutch>Netherlands Danish>Denmark n> n>ny ian> ian>e ian>a ian>y an>o ese>a i> nish>in ish>eland ish>and k>ce',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  months: 'january february march april may june july august september october november december',
  abbreviations: 'adm approx apr aug ave capt col dec det feb fig gen gov hon jan maj mar no nov oct rep rev sen sept supt vol',
  closingAbbreviations: 'a.m co corp inc p.m u.k u.s',
  danglingStarts:
    "it(?! (?:is|was) (?:\\p{L}+ )?(?:(?:un)?(?:clear|known)|the\\b|until|(?:report|announc)ed(?! (?:to|by)))| (?:took|costs?) .* to )|that(?! (?:the|an?) )|(?:\\S+ ){0,2}those(?! (?:who|in|with|\\p{L}+(?:ed|ing)))|his|hers?|theirs?|its|(?:s?he|they)['’]\\p{L}+|such|both(?! (?:\\S+ ){1,6}and )|the (?:two|three|pair|figure|amount|others?|former|first|reason|aim|goal) (?:is|are|was|were|ha[sd]|have|will|would|can|could)|(?:\\S+ ){1,2}(?:him|them)|then|but|and|also|so|however|yet|still|instead|meanwhile|therefore|additionally|thus|moreover|according to her|(?:after|at|in|by|until|only|even|from|with|to|once|since|later|earlier|because of) th(?:at|en|ere)|(?:[io]n|at|from|since|by|until|during|after|before|for|with|while) (?:\\S+ ){1,2}(?:s?he|they)|the (?:rest(?! of)|remaining)|.* it differently|here(?:['’]s| (?:is|are))|or|nor|not only|rather|(?:\\S+ ){0,4}similar(?:ly)?(?!.* to )|(?:in|by) contrast|on the other hand|for (?:example|instance|starters|that reason)|as a result|which|whereby|nevertheless|nonetheless|besides|regardless|indeed|after all|afterwards?|(?:shortly|soon) after,|(?:\\S+ )?others|another (?:\\d+|one|two|three|man|woman)|a (?:second|third) (?:victim|suspect|man|woman|person)|(?:(?:in )?doing|to do) so|in (?:addition|fact|response|turn)|as such|all (?:were|are|have|had)|(?:each|neither|(?:all|none) (?:of the )?(?:two|three|four)) (?:will|is|was|are|were|of|ha)\\p{L}*|at the same time|the (?:latter|same)|of course|(?:\\S+ )?(?:minute|hour|day|week|month|year)s? (?:later|earlier)",
  pointers: 'this these',
  periods: 'afternoon autumn evening fall month morning night season spring summer time week weekend winter year newspaper',
  pronouns: 'he she they',
  nameless: 'The \\d{1,3}-year-old(?! \\S+ from )',
  firstPerson: "i my i'm i've we we're we've",
  speechVerbs:
    'according added adds announced argued claimed confirmed explained insisted reported said says stated tells told warned wrote',
  noComment:
    'would not say|requests? for (?:an? )?(?:comment|resp)|(?:declined|refused) (?:to )?comment|(?:reached|contacted|approached|asked) .{0,40}for (?:a )?comment',
  causes: 'because|due to|as a result',
  openers:
    'while although though since because when where after before during despite unlike like until unless once if whether within among across around behind beyond inside outside near through throughout via per so yet why how who what whose one most several both even only just also then here now today yesterday tomorrow earlier later last meanwhile however born asked',
  everyday:
    "above again always another answer anyone back being below best better big billion came can can't cannot case cent chance come comes coming companies company could day days degrees depth did didn't does doesn't doing don't done down dozens early eight eleven end evening ever everything example feet few fifty first five forty four gave get gets getting give given goes going gone good got great half has he's height high hour hours hundred hundreds image including isn't it's kilos know known late least length less let life litres little long look looking lot low made make makes making man men meters metres might miles million minute minutes month months morning much must need needs never new next night nine nineteen nor nothing number off often old onto other others out own part people percent person photo place point pounds previous problem question reason rest same saw say saying second see seen seven shall she's should six size small someone something start still story such take taken takes ten than that's them there's they're thing things think third thirty thought thousand thousands three time times too took toward twelve twenty two us use used using very want wants wasn't way ways week weeks well went were what's whom will woman women won't world would year years",
  beforeNouns:
    'the a an this that these those his her its our their my your no some any each every more many of in for on with from by at about into over against between under without',
  peopleOf: '.{5,}s of',
  participles: '(?!bloodshed|hatred).{3,}[^e]ed',
  titles:
    'prime|first|chief|coach|captain|mrs?|ms|dr|prof|sir|general|gen|colonel|col|sgt|judge|justice|governor|mayor|secretary|lawyer|attorney|analyst|economist|novelist|author|actor|actress|singer|professor|detective|chair(?:(?:wo)?man)?|representative|spokes(?:wo)?man|pope|chancellor|commissioner|ambassador|sheriff|inspector|superintendent|sergeant|constable|council(?:l?or|(?:wo)?man)|cllr|executive|archbishop|datuk|seri|striker|defender|midfielder|goalkeeper|activist',
  offices: 'presidents?|ministers?|senator|pm|mec',
  institutions: 'ministry|department|inspection|authority|association|agency|office|commission|committee|institute|faculty',
  and: 'and',
  with: 'with',
  themes:
    'accident agriculture animals army art athletics aviation banking banks baseball basketball beauty books budget business cancer cars climate congress cooking corruption court courts cricket crime culture cycling defence defense democracy drugs earthquake economy education election elections electricity employment energy environment farming fashion film finance fire flooding food football fraud gender golf government health healthcare hockey hospital hospitals housing immigration inflation jobs journalism justice literature markets media medicine migration military movies museum music nuclear oil pandemic parliament pensions police politics prison protest protests racing rail refugees religion research riots schools science security soccer sport sports storm strike students tariffs tax taxes teachers technology television tennis terrorism theatre tourism trade traffic transport unemployment unions university vaccines violence wages war weather wildlife wine',
};
