import { navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";

/** What Windows has for a culture, from which Excel takes it; dates in .NET's pattern letters. */
interface Culture {
  readonly currencySymbol: string;
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;
  readonly dateSeparator: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  readonly shortDatePattern: string;
  readonly timeSeparator: string;
}

const american: Culture = {
  currencySymbol: "$",
  numberDecimalSeparator: ".",
  numberGroupSeparator: ",",
  dateSeparator: "/",
  longDatePattern: "dddd, MMMM d, yyyy",
  longTimePattern: "h:mm:ss tt",
  shortDatePattern: "M/d/yyyy",
  timeSeparator: ":",
};

const japanese: Culture = {
  ...american,
  currencySymbol: "¥",
  longDatePattern: "yyyy'年'M'月'd'日'",
  longTimePattern: "H:mm:ss",
  shortDatePattern: "yyyy/MM/dd",
};

/** The page has two languages. */
export function cultureNamed(name: string): Culture {
  return name === "ja-JP" ? japanese : american;
}

interface CultureObject extends ModelObject {
  readonly cultureName: string;
}

const numberFormatClass: ModelClass<CultureObject> = {
  name: "NumberFormatInfo",
  members: [
    ofCulture("CurrencySymbol", "1.17", "currencySymbol"),
    ofCulture("NumberDecimalSeparator", "1.11", "numberDecimalSeparator"),
    ofCulture("NumberGroupSeparator", "1.11", "numberGroupSeparator"),
  ],
};

const datetimeFormatClass: ModelClass<CultureObject> = {
  name: "DatetimeFormatInfo",
  members: [
    ofCulture("DateSeparator", "1.12", "dateSeparator"),
    ofCulture("LongDatePattern", "1.12", "longDatePattern"),
    ofCulture("LongTimePattern", "1.12", "longTimePattern"),
    ofCulture("ShortDatePattern", "1.12", "shortDatePattern"),
    ofCulture("TimeSeparator", "1.12", "timeSeparator"),
  ],
};

const cultureClass: ModelClass<CultureObject> = {
  name: "CultureInfo",
  members: [
    property("Name", "1.11", { get: ({ cultureName }) => cultureName }),
    navigation("NumberFormat", "1.11", (self) => create(numberFormatClass, self)),
    navigation("DatetimeFormat", "1.12", (self) => create(datetimeFormatClass, self)),
  ],
};

export function createCultureInfo(cultureName: string): ModelObject {
  return create(cultureClass, { cultureName });
}

function create(
  modelClass: ModelClass<CultureObject>,
  { cultureName }: Pick<CultureObject, "cultureName">,
): CultureObject {
  return { modelClass, isNull: false, cultureName };
}

function ofCulture(name: string, since: string, key: keyof Culture): PropertyMember<CultureObject> {
  return property(name, since, { get: ({ cultureName }) => cultureNamed(cultureName)[key] });
}
