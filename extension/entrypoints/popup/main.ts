/**
 * The one script of the popup's page and the panel's: which of the two it is, the page itself says. It stands in a
 * file of which other pages load a part: there it does nothing.
 */
import { openSurface } from '../../popup/surface.ts'

const { className } = document.body
if (className === 'popup' || className === 'panel') void openSurface(className)
