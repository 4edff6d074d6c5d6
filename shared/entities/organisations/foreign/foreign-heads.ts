/** Nouns that end a body's name in English and say what it is: `Uzbekistan Airways`, `Georgia Institute`. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { textIn } from '../../spelling.ts'
import type { Word } from '../../words.ts'

export const FOREIGN_HEADS = oneOf(
  'Airways Airlines Bank Group Corporation Corp Holdings? University Company Ltd Inc JSC Foundation Association Institution Institute Fund Agency Council Federation Ministry Department Party Times News Industries Motors Energy Electronics Pharma Technologies Partners Ventures? Investment Investments Organization Society Committee Authority Chamber Air Force Army Navy Auto Credit International Steel Chemicals? Motor Finance Financial Capital Insurance Securities Telecom Mobile Networks? Solutions Software Systems Services Resources Petroleum Oil Gas Power Foods? Logistics Shipping Lines Railways? Development League School Academy College Hospital Museum Bureau Office Labs? Studios? Media Digital Engineering Trading Global Express Retail Electric Land Ports? Aviation Defence Health Education Research FC Technology Université Post LLC GmbH Plc PLC Bhd Tbk Display Semiconductors? Innovations? Aerospace Robotics Entertainment Pictures Materials Cloud Alliance Union Coalition Initiative Manufacturing Electricity Automotive Battery Textiles? Garments? Cement Beverages? Dairy Tobacco Packaging Consulting Properties Realty Infrastructure Mining Rubber Biotech Travel Tourism Biosciences Minerals Solar Renewables Seafoods? Milk Coffee Healthcare Pharmaceuticals? Laboratories Exchange United Plastics? Paper Furniture Cargo Tire Tyres? Consumer Polymers? Petrochemicals? Catering Stationery Footwear Shoes Leather Apparel Knitting Plantations? Drilling Offshore Subsea Confectionery Bakery Feeds? Leasing Shipyards? Dockyards? Shipbuilding Freight Forwarding Transportation Terminals Warehousing Storage Timber Brewery Breweries Fertilizers? Fertilisers? Ceramics Cables Hospitality Hotels Resorts Brokerage Microfinance Assurance Reinsurance Estates Contractors Constructions? Builders Agri Agro Aquaculture Fisheries Farms Genetics Vaccines Diagnostics Appliances Instruments Machinery Equipment Components Optics Gaming Publishing Publications Broadcasting Television Productions Animation Toys Sportswear Jewelry Jewellery Cosmetics Stores Supermarkets Payments Rail Transit Hydropower Nuclear Coal Metals Alumini?um Nickel Silicon Environmental Recycling Utilities Motorcycles Trucks Tractors Helicopters Aircraft Cybersecurity Analytics Interactive Online Broadband Communications Outsourcing Recruitment Manpower Advisory Advisors Associates Architects Enterprises? Concessions Cinemas? Quintet Shoji Kosan Kogyo Bussan Estate Abendblatt Zeitung Tageblatt Rundschau Shimbun Ilbo Ballet Orchestra Philharmonic Choir Books Press Briefing Herald Tribune Gazette Chronicle Observer Insider Weekly Globe Review Journal Magazine Management Ratings? Traders Mills Sugar Cashew Poultry Drinks Wines Aeronautics Docks? Trust Stiftung Partnership Commission HealthCare Healthineers Cruises?',
)

/** Behind a town a team and nothing else: `Hanoi Buffaloes`. */
export const TEAMS = oneOf(
  'Rovers Wanderers Sailors Warriors Tigers Lions Eagles Dragons Hawks Bulls Bears Wolves Sharks Knights Heat Buffaloes Catfish Wings Raiders Rangers Blazers Rockets Smashers Spikers Chargers Flyers Strikers Falcons Panthers Jaguars Leopards Cobras Vipers Dolphins Hurricanes Cyclones Mariners Spartans Gladiators Stallions Mustangs Broncos Pelicans',
)

const isCentre = textIn('Center Centre')

/** `Irving Medical Center`, `Technical Centre`: no site, but who works there. */
export const isCentreOf = (words: readonly Word[], at: number): boolean =>
  isCentre(words[at]) &&
  isOneOf(
    words[at - 1]?.text,
    'Medical Cancer Health Research Technical Science Training Stimson Wilson Carter Pew Belfer',
  )
