// What angry customers write, by how much it tells. A word that calm questions use, too ("a scam e-mail", "垃圾邮件") weighs less or names what
// it must not stand beside.

interface AngerSign {
  pattern: RegExp;
  weight: number;
}

const notDenied = String.raw`(?<!\b(?:not|n't|never|no) (?:\w+ )?)`;
const english = (words: string) => new RegExp(String.raw`${notDenied}\b(?:${words})\b`, 'giu');

export const angerWords: readonly AngerSign[] = [
  {
    weight: 6,
    pattern: english([
      String.raw`f+u+c+k(?!ing)\w*`, String.raw`f\*+\w*`, 'wtf', 'bull ?shit', 'assholes?', 'bastards?', 'pissed off', 'screw you', 'go to hell', 'shut up',
      'scammers?', 'crooks?', 'liars?', 'thieves', 'idiots?', 'morons?', 'imbeciles?', 'furious', 'livid', 'outraged?', 'outrageous', 'enraged',
      'unacceptable', 'disgraceful', '(?:a|an absolute|total) disgrace', '(?:what|such) a (?:scam|rip-?off|disgrace|joke)', 'sick (?:and tired )?of', 'sick and tired',
      'fed up', '(?:had|have) (?:\\w+ )?enough of', '(?:shame|damn) (?:on )?you', 'appalling', 'disgusted', 'disgusting',
    ].join('|')),
  },
  {
    weight: 4,
    pattern: english([
      'fucking', 'shit', 'crap', 'damn(?: it)?', 'stupid', 'ridiculous', 'useless', 'incompetent', 'pathetic', 'worst', 'robbery', 'rip-?off', 'angry', 'infuriating',
      'a joke', 'what the hell', 'how dare you', 'never (?:again|order(?:ing)? (?:here )?again|buy(?:ing)? .{0,20}again)', '(?:take|taking) you to court', 'sue you', 'my lawyer',
    ].join('|')),
  },
  {
    weight: 2.5,
    pattern: english(['terrible', 'awful', 'horrible', 'disappoint(?:ed|ing)', 'annoy(?:ed|ing)', 'frustrat(?:ed|ing)', 'upset', 'waste of (?:time|money)', 'scam', 'rude', 'nonsense', 'liar'].join('|')),
  },
  {
    weight: 1.5,
    pattern: english([
      String.raw`(?:second|third|fourth|fifth|tenth|\d+(?:nd|rd|th)) time`, 'again and again', 'over and over', 'right now', 'immediately', 'still (?:no|nothing|waiting|not)',
      '(?:waiting|waited) (?:for )?(?:\\w+ )?(?:days|weeks|months)', "(?:nobody|no one|none of you) (?:\\w+ )?(?:answers?|answered|replies|replied|helps?|helped|cares?)", 'money back now', 'manager',
      '(?:you|your) people', 'at all',
    ].join('|')),
  },
  { weight: 6, pattern: /骗子|骗钱|坑人|坑爹|黑心|无耻|废物|白痴|傻[逼叉缺]|脑残|他妈|妈的|去死|滚(?![动轮筒])|气死|气人|忍无可忍|无法忍受|受够了|不可理喻|太过分|愤怒|恶心|火大|烂透|太烂|什么破|欺人太甚|欺骗消费者/gu },
  { weight: 4, pattern: /垃圾(?![桶袋箱邮短])|差劲|离谱|荒唐|太差|最差|很生气|非常生气|再也不(?:会)?(?:来|买|在)|忽悠|糊弄|敷衍|投诉到底|消协|曝光/gu },
  { weight: 2.5, pattern: /(?<!不)生气|失望|不满|糟糕|无语|搞什么|怎么回事啊|浪费(?:我的)?时间|骗/gu },
  { weight: 1.5, pattern: /等了.{0,6}(?:天|周|星期|个月)|没(?:有)?人(?:理|回|管|答)|第[二三四五六七八九十\d]+次|到底|马上给我|立刻|还没(?:有)?(?:到|收到|退)|经理/gu },
];
