/** The words of a list written as a text, over lines as they fall: «قتل، قتلت، أعدم». */
export const splitList = (list: string): readonly string[] => list.replace(/\s+/g, ' ').trim().split(/ ?، ?/)
