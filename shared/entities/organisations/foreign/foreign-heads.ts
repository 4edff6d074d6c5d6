/** Nouns that end a body's name in English and say what it is: `Uzbekistan Airways`, `Georgia Institute`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

export const FOREIGN_HEADS = oneOf(
  'Airways Airlines Bank Group Corporation Corp Holdings? University Company Ltd Inc JSC Foundation Association Institution Institute Fund Agency Council Federation Ministry Department Party Times News Industries Motors Energy Electronics Pharma Technologies Partners Ventures? Investment Investments Organization Society Committee Authority Chamber Air Force Army Navy Auto Credit International Steel Chemicals? Motor Finance Financial Capital Insurance Securities Telecom Mobile Networks? Solutions Software Systems Services Resources Petroleum Oil Gas Power Foods? Logistics Shipping Lines Railways? Development League School Academy College Hospital Museum Bureau Office Labs? Studios? Media Digital Engineering Trading Global Express Retail Electric Land Ports? Aviation Defence Health Education Research FC Technology Université Post LLC GmbH Plc PLC Bhd Tbk Display Semiconductors? Innovations? Aerospace Robotics Entertainment Pictures Materials Cloud Alliance Union Coalition Initiative Manufacturing Electricity Automotive Battery Textiles? Garments? Cement Beverages? Dairy Tobacco Packaging Consulting Properties Realty Infrastructure Mining Rubber Biotech Travel Tourism Biosciences Minerals Solar Renewables Seafoods? Milk Coffee Healthcare Pharmaceuticals? Laboratories Exchange United Plastics? Paper Furniture Cargo Consumer Polymers? Petrochemicals? Catering Stationery Footwear Apparel Plantations? Drilling Offshore Confectionery Feeds? Leasing Shipyards? Shipbuilding Freight Forwarding Transportation Terminals Fertilizers? Ceramics Hospitality Hotels Resorts Microfinance Assurance Estates Constructions? Agri Agro Aquaculture Fisheries Farms Vaccines Machinery Equipment Components Gaming Publishing Broadcasting Television Productions Animation Stores Supermarkets Payments Rail Hydropower Nuclear Coal Nickel Silicon Environmental Aircraft Cybersecurity Interactive Online Communications Advisory Associates Enterprises? Concessions Quintet Kosan Estate Abendblatt Zeitung Rundschau Shimbun Ballet Orchestra Philharmonic Books Press Briefing Herald Tribune Gazette Chronicle Observer Insider Weekly Globe Review Journal Magazine Management Ratings? Mills Sugar Aeronautics Docks? Trust Partnership Commission HealthCare Healthineers Cruises?',
)

/** Behind a town a team and nothing else: `Hanoi Buffaloes`. */
export const TEAMS = oneOf(
  'Sailors Warriors Tigers Lions Eagles Dragons Hawks Bulls Bears Sharks Knights Heat Buffaloes Catfish Wings Rockets Smashers Dolphins',
)

const isCentre = textIn('Center Centre')

/** `Irving Medical Center`, `Technical Centre`: no site, but who works there. */
export const isCentreOf = (words: readonly Word[], at: number): boolean =>
  isCentre(words[at]) &&
  isOneOf(
    words[at - 1]?.text,
    'Medical Cancer Health Research Technical Science Training Stimson Wilson Carter Pew Belfer',
  )
