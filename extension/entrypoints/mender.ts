/** What mends glued words, for the background: loaded when a page that is to be read looks as if it had some. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bring } from '../reading/late-code.ts'
import { mend } from '../reading/mending.ts'

export default defineUnlistedScript(() => bring({ mender: mend }))
