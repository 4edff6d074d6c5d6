/** What reads a page, for the background: loaded when there is one to read ahead. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bring } from '../ahead/late-code.ts'
import { wholeReading } from '../popup/whole-reading.ts'

export default defineUnlistedScript(() => bring({ reader: wholeReading }))
