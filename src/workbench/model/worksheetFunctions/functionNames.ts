/**
 * The worksheet functions that scripts can call and the grid knows, by how many arguments they take: "2-4" from two to
 * four, "1+" one and then any number. Names are as scripts write them, but for the first letter; "Var_P" is VAR.P.
 */
export const functionNames: Readonly<Record<string, string>> = {
  "0": "False Na Now Pi Rand Today True",
  "1":
    "Abs Acos Acosh Acot Acoth Asin Asinh Atan Atanh Char Clean Columns Cos Cosh Cot Coth CountBlank Csc " +
    "Csch Datevalue Day Degrees Exp Hour Int IsErr IsError IsEven IsFormula IsLogical IsNA IsNonText " +
    "IsNumber IsOdd IsText IsoWeekNum Len Ln Lower Minute Month Not Odd Proper Rows Sec Sech Second Sin " +
    "Sinh Sqrt Tan Tanh Timevalue Trim Upper Value Year",
  "1-2": "Ceiling_Precise Delta Floor_Precise Hyperlink Iso_Ceiling Irr Left Log Right Trunc WeekNum Weekday",
  "1-3": "Ceiling_Math Floor_Math If",
  "2":
    "Atan2 CountIf Days Decimal DollarDe DollarFr Edate Effect EoMonth Exact Fvschedule Large Mod Nominal " +
    "Percentile_Exc Percentile_Inc Power Quartile_Exc Quartile_Inc RandBetween Round RoundDown RoundUp " +
    "Small Text",
  "2-3": "AverageIf Days360 Find Lookup Match NetworkDays SumIf WorkDay Xirr YearFrac",
  "2-4": "NetworkDays_Intl WorkDay_Intl",
  "3":
    "Convert Daverage Dcount DcountA Dget Dmax Dmin Dproduct DstDev DstDevP Dsum Dvar DvarP Date Mirr Mid " +
    "Pduration Rri Sln TbillEq TbillPrice TbillYield Time Xnpv",
  "3-4": "CoupDayBs CoupDays CoupDaysNc CoupNcd CoupNum CoupPcd Hlookup Substitute Vlookup",
  "3-5": "Fv Nper Pmt Pv",
  "3-6": "Rate",
  "4": "Ispmt Replace Syd",
  "4-5": "AccrIntM Db Ddb Disc IntRate PriceDisc Received YieldDisc",
  "4-6": "Ipmt Ppmt",
  "5-6": "Duration Mduration PriceMat YieldMat",
  "5-7": "Vdb",
  "6": "CumIPmt CumPrinc",
  "6-7": "AmorLinc Price Yield",
  "0+":
    "And AveDev Average AverageA Concatenate Count CountA CountIfs Max MaxA Median Min MinA Or Product " +
    "StDevA StDevPA StDev_P StDev_S Sum VarA VarPA Var_P Var_S Xor",
  "1+": "AverageIfs Choose Npv Subtotal SumIfs",
};
