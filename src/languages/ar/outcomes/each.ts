/** The words of a list written as a text: «قتل، قتلت، أعدم». */
export const each = (list: string): readonly string[] => list.split(/\s*،\s*/)
