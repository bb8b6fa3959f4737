import type { GlossaryEntry } from '../../glossary.ts'

/** Music, dance, film, books and pictures. */
export const songsAndStories: readonly GlossaryEntry[] = [
  ['tune, song, melody, track, hit', 'أغنية, أغاني, أغان, لحن, ألحان, مقطوعة'],
  ['singer, vocalist, pop star, crooner, songstress', 'مطرب, مطربة, مغن, مغنية, مطربون, مغنون'],
  ['sing, croon, perform a song, chant', 'غنى, غنت, يغني, تغني, غناء, أنشد, أنشدت, ينشد, تنشد, إنشاد'],
  ['band, group, boy band, orchestra, ensemble', 'فرقة, فرق, فرقة موسيقية, أوركسترا'],
  ['gig, concert, show, recital, live show', 'حفلة, حفل موسيقي, حفلات, حفل غنائي, أمسية'],
  ['dance, dancer, ballet, ballerina, dancing', 'رقص, رقصت, يرقص, ترقص, رقصة, راقص, راقصة, راقصون'],
  ['flick, film, movie, picture, motion picture', 'فيلم, أفلام, شريط سينمائي'],
  ['actor, film star, movie star, leading man', 'ممثل, ممثلون, ممثلين, نجم سينمائي'],
  ['actress, leading lady, film star', 'ممثلة, ممثلات, نجمة سينمائية'],
  ['novel, book, fiction', 'رواية, روايات, كتاب, كتب'],
  ['story, tale, yarn, fairy tale', 'قصة, قصص, حكاية, حكايات'],
  ['author, writer, novelist, wordsmith', 'كاتب, كاتبة, كتاب, مؤلف, روائي, أديب'],
  ['drawing, sketch, draw, cartoon, doodle', 'رسم, رسمت, يرسم, ترسم, رسوم, رسمة, كاريكاتير'],
  ['photo, snap, picture, selfie, photograph', 'صورة, صور, لقطة, لقطات, سيلفي, صورة فوتوغرافية'],
  ['footage, clip, video, recording, film of', 'مقطع فيديو, مقاطع فيديو, لقطات, تسجيل مصور, فيديو'],
]
