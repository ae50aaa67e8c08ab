/** One model sold in Japan and built abroad: a row of models.csv. Dates are days, months, years or empty. */
export interface VehicleModel {
  readonly id: string;
  readonly maker: string;
  readonly model: string;
  readonly bodyType: string;
  readonly plantCountry: string;
  readonly plant: string;
  readonly builtBy: string;
  readonly japanSalesStart: string;
  readonly japanSalesEnd: string;
  readonly status: string;
  readonly sourceIds: readonly string[];
  readonly confidence: string;
  readonly note: string;
}
