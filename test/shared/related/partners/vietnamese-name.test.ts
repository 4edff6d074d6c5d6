import { expect, test } from 'vitest'
import { isVietnamese } from '../../../../shared/related/partners/vietnamese-name.ts'

test.each([
  'Nguyễn Phú Trọng',
  'Mai Van Chinh',
  'Ha Thi Nga',
  'Thai Thanh Quy',
  'Bế Xuân Trường',
  'Hau A Lenh',
  'Vi Duc Tho',
  'Ksor Phuoc',
  'Y Thanh Ha Nie Kdam',
  'Kim Van Hong',
  'La Quang Trung',
  'Lu Van Hung',
])('%s is Vietnamese', (name) => {
  expect(isVietnamese(name)).toBe(true)
})

test.each([
  'Kim Ki Nam',
  'Kim Jong-un',
  'Ban Ki-moon',
  'Ma Ying Jeou',
  'Ma Zhaoxu',
  'Lu Kang',
  'An Ho Tan',
  'Thai Yong',
  'Mai Lan',
  'Ha Jun',
  'Vi Lindqvist',
  'Be Johnson',
  'Sam Rainsy',
  'La Toya Jackson',
  'Tan See Leng',
  'Chan Chun Sing',
  'Thongloun Sisoulith',
  'Mai',
  '',
])('%s is not', (name) => {
  expect(isVietnamese(name)).toBe(false)
})
