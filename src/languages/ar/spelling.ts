import type { Segmentation, Spelling } from '../spelling.ts'

export const spelling: Spelling = {
  alike: [
    ['أإآٱ', 'ا'],
    ['ىی', 'ي'],
    ['ة', 'ه'],
    ['ک', 'ك'],
  ],
  // Tanwin to sukun, the small letters above and below the line, dagger alif, Quranic marks, tatweel.
  dropped: '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0670\u0640',
}

export const segmentation: Segmentation = {
  terminators: '.!?؟…',
  abbreviations: ['د', 'أ', 'م', 'ت', 'ص', 'ه', 'ق', 'هـ'],
  numbered: ['ص.ب', 'ج', 'ط', 'ف'],
  closing: [],
  openers: [],
  measures: ['هـ', 'ه', 'م', 'ت'],
  domains: ['نت', 'كوم', 'أورغ', 'نيوز', 'com', 'net', 'org'],
  trailing:
    '(?:(?:ب?حسب|وفق|وفقا ل|بحسب|نقلا عن|المصدر:?) ?(?:ما (?:ذكرت|أفادت|نقلت) )?(?:وكالة |صحيفة |موقع )?)(?:\\p{L}+ ?){1,4}[.]?',
}
