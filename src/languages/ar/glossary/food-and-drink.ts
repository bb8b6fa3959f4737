import type { GlossaryEntry } from '../../glossary.ts'

/** What people eat, drink and smoke. */
export const foodAndDrink: readonly GlossaryEntry[] = [
  ['snack, bite to eat, sandwich, fast food, takeaway', 'وجبة خفيفة, وجبات سريعة, شطيرة, شطائر, سندويش'],
  ['cook, prepare food, make dinner', 'طبخ, طبخت, يطبخ, تطبخ, طهى, طهت, يطهو, تطهو, طهي, أعد الطعام'],
  ['fry, fried, deep-fried', 'قلى, قلت, يقلي, تقلي, مقلي, مقلية'],
  [
    'eat, feed on, devour, gobble, consume, swallow',
    'أكل, أكلت, يأكل, تأكل, التهم, التهمت, يلتهم, تلتهم, تناول, تناولت, يتناول, تتناول, ابتلع, ابتلعت, يبتلع, تبتلع',
  ],
  ['drink, beverage, soft drink, fizzy drink', 'مشروب, مشروبات, شراب, مشروبات غازية'],
  ['cake, pastry, bun, gateau', 'كعكة, كعك, معجنات'],
  ['alcohol, booze, liquor, spirits, alcoholic drink', 'كحول, خمر, خمور, مشروبات كحولية'],
  ['smoke, cigarette, smoking, tobacco, vape', 'دخن, دخنت, يدخن, تدخن, تدخين, سيجارة, سجائر, تبغ'],
  ['vegetarian, vegan, meat-free, plant-based', 'نباتي, نباتية, نباتيون'],
  ['recipe, ingredient, how to make', 'وصفة, وصفات, مكون, مكونات, مقادير'],
  ['tasty, delicious, yummy, mouth-watering', 'لذيذ, لذيذة, شهي, شهية'],
]
