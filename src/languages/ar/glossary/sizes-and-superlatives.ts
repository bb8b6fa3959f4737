import type { GlossaryEntry } from '../../glossary.ts'

/** How big, old, dear or rare a thing is, and what is the most so. */
export const sizesAndSuperlatives: readonly GlossaryEntry[] = [
  ['huge, massive, enormous, giant, gigantic, colossal, vast', 'ضخم, ضخمة, هائل, هائلة, عملاق, عملاقة, كبير جدا'],
  ['tiny, minuscule, little, miniature, teeny', 'صغير جدا, ضئيل, ضئيلة, بالغ الصغر, متناهي الصغر, مصغر'],
  ['biggest, largest, greatest, most extensive', 'الأكبر, أكبر, كبرى, الأضخم, أضخم, الأوسع'],
  ['smallest, tiniest, littlest', 'الأصغر, أصغر, صغرى'],
  ['oldest, eldest, most ancient, earliest', 'الأقدم, أقدم, الأكبر سنا, أكبر سنا, أعرق'],
  ['youngest, baby of the family', 'الأصغر سنا, أصغر سنا, أصغرهم'],
  ['cheapest, lowest-priced, least expensive, best value', 'الأرخص, أرخص, الأقل سعرا, الأقل تكلفة'],
  ['dearest, most expensive, priciest, costliest', 'الأغلى, أغلى, الأعلى سعرا, أغلى ثمنا'],
  ['tallest, highest, loftiest', 'الأعلى, أعلى, الأطول, أطول'],
  ['fastest, quickest, speediest', 'الأسرع, أسرع'],
  ['slowest', 'الأبطأ, أبطأ'],
  ['deadliest, bloodiest, worst for deaths', 'الأكثر دموية, الأشد فتكا, الأكثر فتكا, الأعنف'],
  ['heaviest, weightiest', 'الأثقل, أثقل, الأكثر وزنا'],
  ['hottest, warmest', 'الأكثر حرارة, أحر, الأشد حرا, الأكثر سخونة, الأعلى حرارة'],
  ['coldest, chilliest', 'الأبرد, أبرد, الأشد برودة, الأكثر برودة'],
  ['strongest, most powerful, mightiest', 'الأقوى, أقوى, الأشد'],
  ['busiest, most crowded', 'الأكثر ازدحاما, أكثر ازدحاما, الأكثر نشاطا'],
  ['most popular, best-loved, favourite, favorite', 'الأكثر شعبية, المفضل, المفضلة, الأحب'],
  ['most common, commonest, most widespread', 'الأكثر شيوعا, الأكثر انتشارا, أكثر شيوعا'],
  ['bestseller, best-selling, top-selling', 'الأكثر مبيعا, أكثر مبيعا, الأعلى مبيعا'],
  ['rare, scarce, uncommon, unusual, few and far between', 'نادر, نادرة, قليل الوجود, غير مألوف, ندرة'],
  ['common, widespread, commonplace, usual', 'شائع, شائعة, منتشر, منتشرة, مألوف, معتاد'],
  ['unique, one of a kind, only one, unrivalled, matchless', 'فريد, فريدة, فريد من نوعه, الوحيد, لا مثيل له'],
  ['strange, odd, weird, bizarre, peculiar', 'غريب, غريبة, عجيب, عجيبة, شاذ, مريب'],
]
