import { expect, test } from 'vitest'
import { isFrenchWord } from '../../../../shared/article/glue/lexicon.ts'

test.each(
  'président présidente présidents présidentielle coopération coopèrent complète appellent annonçait partageait nombreuse nombreuses vietnamienne décisive actrice ouvrière publiquement récemment répondait répondra détruites sélectionné microcrédit fondamentaux égalité etat dans été finissent grandissant tram trams ferroviaire absorbée exportait agréées serrures caniculaire pisciculteurs suspendent épidémiologistes fragilité intensités'.split(
    ' ',
  ),
)('%s is French', (word) => {
  expect(isFrenchWord(word)).toBe(true)
})

test.each(
  'leministre detravail dansle etle àtous zbyluk mammadyarov xyz aeu doitse présentéses errures mercredique etaux avisité'.split(
    ' ',
  ),
)('%s is not', (word) => {
  expect(isFrenchWord(word)).toBe(false)
})

test.each(
  'couvrira sortiront offrirait servira interviendra obtiendraient accueillera parcourront enverra prévoira recevra vaudrait reverrons'.split(
    ' ',
  ),
)('the future %s is a word, not an infinitive and its auxiliary', (word) => {
  expect(isFrenchWord(word)).toBe(true)
})
