import { memoryStore } from '../../../shared/stored/memory.ts'
import { libraryConformance } from '../../conformance/library.ts'

libraryConformance('memory', async (pairs) => memoryStore(pairs))
