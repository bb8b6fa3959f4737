import { expect, test } from 'vitest'
import { glossary } from './index.ts'

const alternatives = (own: string): string[] => own.split(', ')

test.each([
  ['فلوس', 'أموال'],
  ['عربية', 'سيارة'],
  ['كرهبة', 'سيارة'],
  ['سبيطار', 'مستشفى'],
  ['عيال', 'أطفال'],
  ['راجل', 'رجل'],
  ['مبارح', 'أمس'],
  ['دابا', 'حاليا'],
  ['راح', 'توجه'],
  ['يشوف', 'شاهد'],
  ['طاح', 'انهار'],
  ['انضرب', 'قصف'],
  ['اتقبض عليه', 'اعتقل'],
  ['انطرد', 'أقال'],
  ['بيشتغل', 'وظيفة'],
  ['يبغى', 'أراد'],
  ['برشا', 'كثير'],
])('what people call %s, news calls %s', (spoken, written) => {
  const met = glossary.filter(([, own]) => alternatives(own).includes(spoken))
  expect(met.flatMap(([, own]) => alternatives(own))).toContain(written)
})
