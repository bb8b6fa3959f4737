import type { Segmentation, Spelling } from '../../src/languages/spelling.ts'

export const spelling: Spelling = {
  alike: [
    ['àâä', 'a'],
    ['ç', 'c'],
    ['éèêë', 'e'],
    ['îï', 'i'],
    ['ôö', 'o'],
    ['ùûü', 'u'],
    ['œ', 'oe'],
  ],
  dropped: '',
}

export const segmentation: Segmentation = {
  terminators: '.!?…',
  abbreviations: ['M', 'MM', 'Mme', 'Dr', 'av'],
  numbered: ['p', 'no'],
  closing: ['etc'],
  openers: ['Le', 'La', 'Les', 'Il', 'Elle', 'Ils', 'Elles'],
  measures: [],
  domains: ['com', 'fr', 'org'],
  trailing: '(?:selon|source ?:) (?:\\p{L}+ ?){1,4}[.]?',
}
