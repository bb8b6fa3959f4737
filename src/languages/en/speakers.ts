import type { Words } from '../rule.ts'

/** Words that tell who a speaker is: a man, a woman, several, a body; and who passes on what others say. */
export const speakers: Words = {
  agency: [
    ...[
      'reuters',
      'associated press',
      '\\bap\\b',
      'agence france-presse',
      'afp',
      'xinhua',
      'interfax',
      'tass',
      'ria novosti',
    ],
    ...[
      'anadolu',
      'kyodo',
      'yonhap',
      'pti',
      'ansa',
      'dpa',
      'efe',
      'irna',
      'fars',
      'tasnim',
      'mehr',
      'bbc',
      'cnn',
      'nbc',
      'cbs',
    ],
    ...[
      'abc news',
      'fox news',
      'al jazeera',
      'al-jazeera',
      'al arabiya',
      'news agency',
      'news agencies',
      'state media',
      'local media',
    ],
    ...[
      'state television',
      'state tv',
      'newspaper',
      'broadcaster',
      'television',
      'radio',
      'bloomberg',
      'new york times',
    ],
    ...[
      'washington post',
      'wall street journal',
      'guardian',
      'npr',
      'pbs',
      'sky news',
      'press trust',
      'media reports?',
      'daily',
    ],
  ],
  man: [
    ...[
      '(?:.* )?(?:mr\\.?|sir|king|prince|father|brother|son|uncle|husband|chairman|spokesman|businessman|policeman|congressman|pope|sheikh|imam|lord|gentleman|man|boy|grandfather|nephew|widower|fireman|salesman|ayatollah|archbishop|bishop|emir|sultan)(?![\\p{L}-])',
    ],
  ],
  woman: [
    ...[
      '(?:.* )?(?:mrs\\.?|ms\\.?|miss|queen|princess|mother|sister|daughter|aunt|wife|chairwoman|spokeswoman|businesswoman|policewoman|congresswoman|lady|woman|girl|grandmother|niece|widow|fiancee|actress)(?![\\p{L}-])',
    ],
  ],
  plural: [
    ...[
      '(?:.* )?(?:police|officials|authorities|officers|witnesses|residents|prosecutors|doctors|rebels|sources|experts|analysts|investigators|lawyers|scientists|researchers|activists|leaders|ministers|lawmakers|soldiers|people|members|families|parents|relatives|doctors|workers|representatives|militants|protesters|demonstrators|rescuers|survivors|neighbou?rs|students|teachers|critics|supporters|opponents|reports|media|diplomats|aides|allies|troops|forces)(?![\\p{L}-])',
    ],
    '.* and .*',
  ],
  body: [
    ...[
      '(?:.* )?(?:ministry|government|council|committee|commission|agency|company|army|navy|military|party|group|court|office|department|union|organi[sz]ation|association|university|bank|parliament|senate|congress|house|palace|kremlin|police|guard|force|administration|team|club|network|foundation|institute|taliban|front|movement|statement|report|bureau|authority|federation|league|board|service|embassy|mission|un|united nations|nato|eu|european union|fbi|cia|pentagon|state department|white house|airline|airlines|corporation|inc|ltd|firm|hospital|school|church|vatican|centre|center|newspaper|paper|broadcaster|study|survey|document|letter|command|archive)(?![\\p{L}-])',
    ],
  ],
}
