import { expect, test } from 'vitest'
import { personKey } from '../../../../../shared/entities/persons/sameness/person-key.ts'
import {
  areSame,
  canonicalOf,
  isShortFor,
  samePersons,
} from '../../../../../shared/entities/persons/sameness/same-person.ts'
import { soundOf, spellingOf } from '../../../../../shared/entities/persons/sameness/sound.ts'

test.each([
  ['Hassanov', 'Hasanov'],
  ['Djeyhoun', 'Jeyhun'],
  ['Choïgou', 'Shoigu'],
  ['Chahbazov', 'Shakhbazov'],
  ['Sergueï', 'Sergey'],
  ['Tokaïev', 'Tokayev'],
  ['Youri', 'Yuri'],
  ['Guennadi', 'Gennady'],
  ['Poutine', 'Putin'],
  ['Alexandre', 'Aleksandr'],
  ['Volodine', 'Volodin'],
  ['Tchernychenko', 'Chernyshenko'],
  ['Zelenskyy', 'Zelensky'],
  ['Əliyev', 'Aliyev'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b))
})

test.each([
  ['Aliyev', 'Aliyeva'],
  ['Mammadov', 'Mammadyarov'],
  ['Elnur', 'Elmar'],
  ['Xi', 'Li'],
])('%s does not sound like %s', (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b))
})

test('the common spelling stays readable', () => {
  expect(['Ilham', 'Aliyev', 'Djeyhoun', 'Loukachenko'].map(spellingOf)).toEqual([
    'ilham',
    'aliev',
    'jeihun',
    'lukasenko',
  ])
})

test.each([
  ['Bùi Thanh Sơn', 'bui thanh son'],
  ['Vladimir Nikolaevich Drozhzhov', 'vladimir drojov'],
  ['Shovgi Kamal Oglu Mehdizade', 'sovgi mehdizad'],
  ['Igor V. Morgulov', 'igor morgulov'],
  ['Jiří Knitl', 'jiri knitl'],
])('%s has the key %s', (name, key) => {
  expect(personKey(name)).toBe(key)
})

test.each([
  ['Thach', 'Nguyen Hong Thach', true],
  ['Manh Dung', 'Nham Manh Dung', true],
  ['Nguyen', 'Nguyen Hong Thach', false],
  ['Zubov', 'Dmitry Zubov', true],
  ['Kim', 'Kim Jong-un', true],
  ['Abe', 'Abe Shinzo', true],
  ['Díaz-Canel', 'Miguel Diaz-Canel Bermudez', true],
  ['V. Titov', 'Vladimir Titov', true],
  ['A. Titov', 'Vladimir Titov', false],
  ['Hô', 'Ho Chi Minh', true],
])('%s for %s: %s', (short, full, expected) => {
  expect(isShortFor(short, full)).toBe(expected)
})

test('names that share a word are not one person', () => {
  expect(areSame('Ilham Aliyev', 'Leyla Aliyeva')).toBe(false)
  expect(areSame('Le Thi Thu Hang', 'Pham Thu Hang')).toBe(false)
})

test('a short name goes to the person named last, by sex where it is told', () => {
  const names = [
    { text: 'Nguyen Phuong Nga' },
    { text: 'Tran Van Nga' },
    { text: 'Nga', sex: 'f' as const },
    { text: 'Nga', sex: 'm' as const },
  ]
  expect(samePersons(names)).toEqual([0, 1, 0, 1])
})

test.each([
  ['Tô Lâm', 'To Lam'],
  ['Đặng Minh Khôi', 'Dang Minh Khoi'],
  ['Cecilia Malmström', 'Cecilia Malmström'],
])('%s is called %s', (name, canonical) => {
  expect(canonicalOf(name)).toBe(canonical)
})
