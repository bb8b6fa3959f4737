import type { Words } from '../rule.ts'

export const speakers: Words = {
  agency: ['رويترز', 'فرانس برس', 'أسوشيتد برس', 'وكالة'],
  'feminine-heads': ['\\p{L}+ة(?!\\p{L})', 'مصادر', 'السلطات', 'سلطات'],
  'plural-heads': ['\\p{L}+ون(?!\\p{L})', 'شهود'],
  'masculine-heads': ['(?!)'],
}
