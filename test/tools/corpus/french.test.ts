/** A page in another language is told to the operator; a French one never, however few small words it has. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../shared/article/raw.ts'
import { clean } from '../../../shared/article/clean.ts'
import { ROOT } from '../../../tools/program/root.ts'
import { isFrench } from '../../../tools/corpus/french.ts'

const articleOf = (text: string) => clean(readText(text)).article

test.each([
  'Minister visits Ulaanbaatar\n\nHanoi (VNA) - The minister of foreign affairs received the ambassador of Mongolia on Monday, and both sides agreed to increase trade between the two countries and to prepare the next session of their joint committee.',
  'El ministro en Ulán Bator\n\nHanoi (VNA) - El ministro de Relaciones Exteriores recibió al embajador de Mongolia, y ambas partes acordaron aumentar el comercio entre los dos países y preparar la próxima sesión de la comisión mixta en la capital.',
  'Bộ trưởng thăm Ulan Bator\n\nHà Nội (TTXVN) - Bộ trưởng Bộ Ngoại giao đã tiếp đại sứ Mông Cổ và hai bên nhất trí tăng cường hợp tác thương mại, chuẩn bị cho kỳ họp của Ủy ban liên chính phủ trong thời gian tới.',
])('no French: %s', (text) => {
  expect(isFrench(articleOf(text))).toBe(false)
})

test('of a line or two nothing is said', () => {
  expect(isFrench(articleOf('Hanoi (VNA) - Vietnam Airlines, Vietjet Air, Bamboo Airways.'))).toBe(
    true,
  )
})

describe('every page of a judged set is French', () => {
  test.each(['finale', 'herald'])('%s', (set) => {
    const dir = join(ROOT, 'test', 'judged', set)
    const pages = readdirSync(dir).filter((name) => name.endsWith('.txt'))
    expect(
      pages.filter((name) => !isFrench(articleOf(readFileSync(join(dir, name), 'utf8')))),
    ).toEqual([])
  })
})
