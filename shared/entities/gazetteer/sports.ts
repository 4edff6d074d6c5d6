/**
 * Sports and games that are played against others, as plain text prints them behind `de`.
 *
 * Source: written by hand for this project from general knowledge.
 */
import { oneOf } from '../../french/word-list.ts'

export const SPORTS = oneOf(
  'football futsal volley basket badminton natation athletisme gymnastique judo karate tennis rugby cyclisme escrime tir boxe handball hockey golf taekwondo aviron voile wushu pencak vovinam sepak petanque billard echecs lutte halterophilie triathlon canoe kayak equitation patinage ski surf snooker dames xiangqi go kurash sambo jujitsu muay danse base beach softball escalade rafting fitness squash padel polo bowling cricket mathematiques informatique robotique parachutisme',
)
