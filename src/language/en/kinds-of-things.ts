/**
 * Things of one kind, a kind a line: `kind: thing, thing, …`, the names of one thing parted by a bar, base forms. Put one in place of another and the
 * sentence reports something else: a heart for a liver, a brother for a cousin, robbery for murder. A word that covers several things stands with each of
 * them ("gun" with the rifle and with the pistol): a copy may well say less, or the same more narrowly. Source: own list, from general knowledge.
 */
export const kindsOfThings: readonly string[] =
  `profession: surgeon|doctor|physician, neurosurgeon|doctor|physician, neurologist|doctor|physician, cardiologist|doctor|physician, oncologist|doctor|physician, psychiatrist|doctor|physician, psychologist, paediatrician|pediatrician|doctor|physician, dentist, nurse, midwife, pharmacist|chemist, paramedic, radiologist|doctor|physician, pathologist|doctor|physician, veterinarian|vet, dermatologist|doctor|physician, virologist|scientist|researcher, epidemiologist|scientist|researcher, immunologist|scientist|researcher, anaesthetist|anesthetist|anesthesiologist|doctor|physician, gynaecologist|gynecologist|obstetrician|doctor|physician, physicist|scientist|researcher, chemist|scientist|researcher, biologist|scientist|researcher, geologist|scientist|researcher, astronomer|scientist|researcher, historian, economist, sociologist, mathematician|scientist|researcher, archaeologist|archeologist|scientist|researcher, anthropologist|scientist|researcher, meteorologist|scientist|researcher, climatologist|scientist|researcher, volcanologist|scientist|researcher, seismologist|scientist|researcher, botanist|scientist|researcher, zoologist|scientist|researcher, philosopher, linguist, lawyer|attorney|barrister|solicitor, journalist|reporter|correspondent, photographer, teacher|schoolteacher, farmer, fisherman|fisher|fishermen, miner, driver, pilot, firefighter|fireman|firemen, engineer, architect, plumber, electrician, carpenter, baker, butcher, chef|cook, waiter|waitress, actor|actress, singer, painter, sculptor, poet, novelist, playwright, dancer, banker, accountant, shopkeeper, hairdresser|barber, postman|mailman|postmen|mailmen, cleaner, librarian, priest, rabbi, imam, monk, nun, goalkeeper, striker, midfielder, defender, referee|umpire, jockey, cyclist, swimmer, boxer, golfer, sprinter
position: striker|attacker|forward, winger|attacker|forward, midfielder, defender|fullback, goalkeeper|keeper|goalie
kin: father|dad|parent, mother|mum|mom|parent, son, daughter, brother|sibling, sister|sibling, uncle, aunt, nephew, niece, cousin, grandfather|granddad|grandad|grandparent, grandmother|grandma|grandparent, grandson, granddaughter, husband|spouse|partner, wife|wives|spouse|partner, widow, widower, stepfather, stepmother, stepson, stepdaughter, girlfriend, boyfriend, father-in-law, mother-in-law, son-in-law, daughter-in-law, brother-in-law, sister-in-law
person: man|men, woman|women, boy|child|children, girl|child|children
organ: heart, liver, lung, kidney, brain, stomach, arm, leg, hand, finger, toe, knee, elbow, shoulder, hip, ankle, wrist, neck, chest, eye, ear, nose, skull, spine, rib, thigh, throat, breast, prostate, bowel|intestine|gut, bladder, pancreas, spleen, womb|uterus, jaw, collarbone, pelvis
animal: dog|hound, cat, horse, cow, sheep, goat, pig|hog, chicken|hen, duck, goose|geese, donkey, camel, elephant, lion, tiger, leopard, wolf|wolves, fox, deer, rabbit, rat, mouse|mice, monkey, whale, dolphin, shark, eagle, hawk, falcon, owl, snake, crocodile, tortoise|turtle, frog, bee, wasp, mosquito, spider
vehicle: car|automobile, truck|lorry, bus|minibus|coach, van, taxi|cab, motorcycle|motorbike, bicycle|bike, tram|streetcar, train, plane|airplane|aeroplane|airliner|jet|aircraft, helicopter|chopper|aircraft, ferry|ship|boat|vessel, yacht|ship|boat|vessel, tanker|ship|vessel, trawler|ship|boat|vessel, submarine, tractor, ambulance, balloon
weapon: rifle|gun|firearm, pistol|handgun|revolver|gun|firearm, shotgun|gun|firearm, knife|knives|dagger, axe|ax|hatchet, sword, bomb|explosive, grenade, missile|rocket, torpedo, hammer, machete, crossbow
crime: murder|killing|homicide, manslaughter|killing|homicide, theft|larceny, robbery, burglary, fraud, forgery, bribery, arson, rape, kidnapping|abduction, assault, perjury, treason, espionage|spying, smuggling, blackmail|extortion, embezzlement, libel, slander, vandalism, terrorism, piracy, shoplifting, poaching
illness: cancer, diabetes, malaria, cholera, typhoid, measles, mumps, flu|influenza, pneumonia, bronchitis, tuberculosis|tb, hepatitis, asthma, epilepsy, dementia, anaemia|anemia, leukaemia|leukemia, stroke, polio|poliomyelitis, smallpox, arthritis, osteoporosis, migraine, rabies, tetanus, meningitis, dengue, sepsis
disaster: earthquake|quake|tremor, flood|flooding, fire|blaze, drought, famine, landslide|mudslide|landslip, avalanche, hurricane|typhoon|cyclone|storm, tornado|twister|storm, eruption, tsunami, explosion|blast, heatwave, blizzard|snowstorm|storm, hailstorm|storm, wildfire|bushfire|fire|blaze
metal: gold, silver, bronze, copper, iron, steel, aluminium|aluminum, zinc, nickel, platinum, uranium, lithium, cobalt, titanium
fuel: oil|petroleum, gas, coal, petrol|gasoline, diesel, kerosene, hydrogen, wind, solar, nuclear|atomic, hydroelectric|hydropower
supply: gas, water, electricity|power, sewage
drug: cocaine, heroin, cannabis|marijuana|hashish, ecstasy, methamphetamine|meth, opium, fentanyl, ketamine, morphine
drink: wine, beer, whisky|whiskey, vodka, gin, rum, tea, coffee, juice
garment: coat, jacket, shirt, dress, trousers, hat, glove, shoe, boot
instrument: piano, violin, cello, guitar, trumpet, flute, drum, organ
crop: wheat|grain, maize|corn|grain, rice, barley|grain, rye|grain, soybean|soya, sugar, coffee, tea, cocoa, cotton, tobacco, potato, tomato, onion, apple, orange, banana, grape, olive
food: beef, pork, lamb, poultry, fish, milk, cheese, butter, bread, honey
colour: red, blue, green, yellow, white, black, brown, purple, pink, grey|gray
sport: football|soccer, rugby, cricket, tennis, golf, hockey, basketball, baseball, boxing, wrestling, swimming, rowing, skiing, volleyball, handball, badminton
round: final, semi-final|semifinal, quarter-final|quarterfinal
place-of-work: mine|colliery, mill, factory|plant, refinery, warehouse, farm, office, shop|store
building: school, university, hospital, church, mosque, synagogue, museum, library, theatre|theater, cinema, stadium, airport, prison|jail, factory, hotel, restaurant, bakery, pharmacy, bridge, tunnel, dam, lighthouse, warehouse, refinery, farm, embassy, courthouse, monastery
water: river, lake, canal
figure: profit, revenue|turnover|sales, debt
payment: loan, grant, tax, tariff, subsidy, pension, bonus, dividend, salary|wage
indicator: inflation, unemployment|joblessness
force: police|policeman|policemen|policewoman|officer|constable, army|soldier|troop, navy|sailor, militia|militiaman|militiamen, rebel|insurgent|guerrilla, protester|demonstrator
ceremony: marriage|wedding, divorce, engagement, funeral
machine-part: valve, pump, pipe|pipeline, gasket, engine, motor, gearbox, brake, tyre|tire, battery, sensor, cable, boiler, turbine, propeller, rudder, hull, generator, transformer, compressor, axle, clutch, radiator, filter, piston, windscreen|windshield
actor: resident|villager|locals|inhabitant|neighbour|neighbor|townspeople, tourist|visitor|holidaymaker, student|pupil|schoolchild|schoolchildren, patient, prisoner|inmate|detainee, passenger, employee|worker|staff, customer|shopper|client|consumer, shareholder|investor, voter, refugee, migrant|immigrant, tenant, landlord, spectator|fan, pensioner, council, parliament|assembly, court|tribunal, ministry, union, company|firm|employer, church, bank, university, charity, regulator|watchdog
tree: oak, pine, birch, beech, elm, ash, fir, spruce, maple, willow, poplar, cypress, cedar, chestnut
room: kitchen, bathroom, bedroom, cellar|basement, attic|loft, garage, corridor|hallway, balcony
subject: mathematics|math|maths, physics|science, chemistry|science, biology|science, history, geography, music`.split(
    '\n',
  );
