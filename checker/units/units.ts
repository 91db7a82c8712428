/** One unit: its code, what it measures, and how it is written. Values in one dimension convert by `factor` to its base unit. */
export interface Unit {
  id: string;
  dimension: string;
  /** How many base units one of these is, as an exact decimal. Money has none: currencies are never converted. */
  factor: string | null;
  /** Words and phrases, lower case, singular; plurals are found by the lemma. */
  names: readonly string[];
  /** Symbols as written, in their own case; they may be glued to the number. */
  symbols: readonly string[];
}

const unit = (id: string, dimension: string, factor: string | null, names: string, symbols = ''): Unit => ({
  id,
  dimension,
  factor,
  names: names.split('|').filter(Boolean),
  symbols: symbols.split(' ').filter(Boolean),
});

export const units: readonly Unit[] = [
  unit('%', 'percent', '1', 'percent|per cent|percentage|pct', '%'),
  unit('percentage-point', 'points', '1', 'percentage point|percent point|per cent point|percentage-point'),
  unit('basis-point', 'points', '0.01', 'basis point', 'bps'),

  unit('m', 'length', '1', 'metre|meter', 'm'),
  unit('mm', 'length', '0.001', 'millimetre|millimeter', 'mm'),
  unit('cm', 'length', '0.01', 'centimetre|centimeter', 'cm'),
  unit('km', 'length', '1000', 'kilometre|kilometer', 'km kms'),
  unit('in', 'length', '0.0254', 'inch'),
  unit('ft', 'length', '0.3048', 'foot', 'ft'),
  unit('yd', 'length', '0.9144', 'yard', 'yd yds'),
  unit('mi', 'length', '1609.344', 'mile|statute mile', 'mi'),
  unit('nmi', 'length', '1852', 'nautical mile', 'nmi'),
  unit('au', 'length', '149597870700', 'astronomical unit', 'AU'),
  unit('ly', 'length', '9460730472580800', 'light year|light-year'),

  unit('m2', 'area', '1', 'square metre|square meter', 'm² m2 sqm'),
  unit('km2', 'area', '1000000', 'square kilometre|square kilometer|sq kilometre|sq km', 'km² km2'),
  unit('mi2', 'area', '2589988.110336', 'square mile|sq mile|sq mi'),
  unit('ft2', 'area', '0.09290304', 'square foot|sq foot|sq ft'),
  unit('ha', 'area', '10000', 'hectare', 'ha'),
  unit('acre', 'area', '4046.8564224', 'acre'),

  unit('L', 'volume', '1', 'litre|liter', 'L l'),
  unit('mL', 'volume', '0.001', 'millilitre|milliliter', 'ml mL'),
  unit('m3', 'volume', '1000', 'cubic metre|cubic meter', 'm³ m3'),
  unit('gal', 'volume', '3.785411784', 'gallon', 'gal'),
  unit('barrel', 'barrel', '1', 'barrel', 'bbl'),

  unit('g', 'mass', '0.001', 'gram|gramme', 'g'),
  unit('mg', 'mass', '0.000001', 'milligram', 'mg'),
  unit('kg', 'mass', '1', 'kilogram|kilogramme|kilo', 'kg kgs'),
  unit('t', 'mass', '1000', 'tonne|metric ton'),
  unit('ton', 'mass', '907.18474', 'ton|short ton'),
  unit('lb', 'mass', '0.45359237', 'pound-mass', 'lb lbs'),
  unit('oz', 'mass', '0.028349523125', 'ounce', 'oz'),
  unit('kt', 'yield', '1', 'kiloton', 'kt'),
  unit('Mt', 'yield', '1000', 'megaton'),

  unit('second', 'time', '1', 'second|sec', 's'),
  unit('minute', 'time', '60', 'minute|min'),
  unit('hour', 'time', '3600', 'hour|hr', 'h hr hrs'),
  unit('day', 'time', '86400', 'day'),
  unit('week', 'time', '604800', 'week'),
  unit('month', 'time', '2629746', 'month'),
  unit('year', 'time', '31556952', 'year|yr', 'yrs'),
  unit('decade', 'time', '315569520', 'decade'),
  unit('century', 'time', '3155695200', 'century'),

  unit('celsius', 'temperature', null, 'celsius|degree celsius|degree c|degree centigrade|deg celsius|deg c', '°C ℃'),
  unit('fahrenheit', 'temperature', null, 'fahrenheit|degree fahrenheit|degree f|deg fahrenheit|deg f', '°F ℉'),
  unit('kelvin', 'temperature', null, 'kelvin'),
  unit('degree', 'angle', '1', 'degree|deg', '°'),

  unit('km/h', 'speed', '1', 'kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour|kph', 'km/h kph kmh'),
  unit('mph', 'speed', '1.609344', 'mile per hour|mile an hour', 'mph'),
  unit('m/s', 'speed', '3.6', 'metre per second|meter per second', 'm/s'),
  unit('kn', 'speed', '1.852', 'knot'),

  unit('W', 'power', '1', 'watt', 'W'),
  unit('kW', 'power', '1000', 'kilowatt', 'kW'),
  unit('MW', 'power', '1000000', 'megawatt', 'MW'),
  unit('GW', 'power', '1000000000', 'gigawatt', 'GW'),
  unit('hp', 'power', '745.699872', 'horsepower', 'hp bhp PS'),
  unit('kWh', 'energy', '1', 'kilowatt hour|kilowatt-hour', 'kWh'),
  unit('MWh', 'energy', '1000', 'megawatt hour|megawatt-hour', 'MWh'),
  unit('GWh', 'energy', '1000000', 'gigawatt hour|gigawatt-hour', 'GWh'),
  unit('TWh', 'energy', '1000000000', 'terawatt hour|terawatt-hour', 'TWh'),
  unit('Hz', 'frequency', '1', 'hertz', 'Hz'),
  unit('MHz', 'frequency', '1000000', 'megahertz', 'MHz'),
  unit('GHz', 'frequency', '1000000000', 'gigahertz', 'GHz'),
  unit('MB', 'data', '1', 'megabyte', 'MB'),
  unit('GB', 'data', '1000', 'gigabyte', 'GB'),
  unit('TB', 'data', '1000000', 'terabyte', 'TB'),
  unit('rpm', 'rotation', '1', 'revolution per minute', 'rpm'),
  unit('N.m', 'torque', '1', 'newton metre|newton meter|newton-metre|newton-meter', 'Nm'),
  unit('lb-ft', 'torque', '1.3558179483', 'pound-foot|pound foot|foot-pound|foot pound', 'lb-ft'),
  unit('dB', 'sound', '1', 'decibel', 'dB'),

  unit('USD', 'money', null, 'dollar|us dollar|u.s. dollar|american dollar|buck', '$ US$ USD'),
  unit('USD-cent', 'money', null, 'cent', '¢'),
  unit('EUR', 'money', null, 'euro', '€ EUR'),
  unit('GBP', 'money', null, 'pound|pound sterling|british pound|quid', '£ GBP'),
  unit('JPY', 'money', null, 'yen|japanese yen', '¥ JPY Y='),
  unit('CNY', 'money', null, 'yuan|renminbi|chinese yuan', 'CNY RMB'),
  unit('AUD', 'money', null, 'australian dollar', 'A$ AU$ AUD'),
  unit('CAD', 'money', null, 'canadian dollar', 'C$ CA$ CAD'),
  unit('NZD', 'money', null, 'new zealand dollar', 'NZ$ NZD'),
  unit('HKD', 'money', null, 'hong kong dollar', 'HK$ HKD'),
  unit('SGD', 'money', null, 'singapore dollar', 'S$ SGD'),
  unit('INR', 'money', null, 'rupee|indian rupee', '₹ Rs INR'),
  unit('RUB', 'money', null, 'ruble|rouble|russian ruble|russian rouble', '₽ RUB'),
  unit('KRW', 'money', null, 'won|korean won', '₩ KRW'),
  unit('CHF', 'money', null, 'swiss franc', 'CHF'),
  unit('SEK', 'money', null, 'krona|swedish krona|kronor|swedish kronor', 'SEK'),
  unit('NOK', 'money', null, 'krone|norwegian krone|kroner', 'NOK'),
  unit('DKK', 'money', null, 'danish krone', 'DKK'),
  unit('FIM', 'money', null, 'markka|finnish markka', 'FIM'),
  unit('DEM', 'money', null, 'mark|german mark|deutsche mark|d-mark', 'DM'),
  unit('FRF', 'money', null, 'franc|french franc', 'FRF'),
  unit('ITL', 'money', null, 'lira|italian lira|lire', 'ITL'),
  unit('TRY', 'money', null, 'turkish lira', '₺ TRY'),
  unit('MXN', 'money', null, 'peso|mexican peso', 'MXN'),
  unit('BRL', 'money', null, 'real|brazilian real|reais', 'R$ BRL'),
  unit('MYR', 'money', null, 'ringgit|malaysian ringgit', 'RM MYR'),
  unit('ZAR', 'money', null, 'rand|south african rand', 'ZAR'),
  unit('international-dollar', 'money', null, 'international dollar|ppp dollar'),
];

export const unitById: ReadonlyMap<string, Unit> = new Map(units.map((u) => [u.id, u]));
/** By singular name in lower case, words joined by one space. */
export const unitByName: ReadonlyMap<string, Unit> = new Map(units.flatMap((u) => u.names.map((name) => [name, u] as const)));
export const unitBySymbol: ReadonlyMap<string, Unit> = new Map(units.flatMap((u) => u.symbols.map((symbol) => [symbol, u] as const)));
