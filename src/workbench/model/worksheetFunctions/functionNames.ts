/**
 * The worksheet functions that scripts can call and the grid knows, by how many arguments they take: "2-4" from two to
 * four, "1+" one and then any number. Names are as scripts write them, but for the first letter; "Var_P" is VAR.P.
 */
export const functionNames: Readonly<Record<string, string>> = {
  "0": "False Na Now Pi Rand Today True",
  "1":
    "Abs Acos Acosh Acot Acoth Arabic Asin Asinh Atan Atanh Bin2Dec Char Clean Code Columns Cos " +
    "Cosh Cot Coth CountBlank Csc Csch Datevalue Day Degrees Erf_Precise ErfC ErfC_Precise " +
    "Error_Type Even Exp Fact FactDouble Fisher FisherInv Gamma GammaLn GammaLn_Precise Gauss " +
    "Hex2Dec Hour ImAbs Imaginary ImArgument ImConjugate ImCos ImCosh ImCot ImCsc ImCsch ImExp " +
    "ImLn ImLog10 ImLog2 ImReal ImSec ImSech ImSin ImSinh ImSqrt ImTan Int IsErr IsError IsEven " +
    "IsFormula IsLogical IsNA IsNonText IsNumber IsOdd IsoWeekNum IsText Len Ln Log10 Lower " +
    "Minute Month N Norm_S_Inv Not Oct2Dec Odd Phi Proper Radians Rows Sec Sech Second Sign Sin " +
    "Sinh Sqrt SqrtPi T Tan Tanh Timevalue Trim Type Unichar Unicode Upper Value Year",
  "1-2":
    "Bin2Hex Bin2Oct Ceiling_Precise Dec2Bin Dec2Hex Dec2Oct Delta Dollar Erf Floor_Precise " +
    "GeStep Hex2Bin Hex2Oct Hyperlink Irr Iso_Ceiling Left Log Oct2Bin Oct2Hex Right Roman Trunc " +
    "Usdollar Weekday WeekNum",
  "1-3": "Ceiling_Math Fixed Floor_Math If NumberValue",
  "2":
    "Atan2 BesselI BesselJ BesselK BesselY Bitand Bitlshift Bitor Bitrshift Bitxor ChiSq_Dist_RT " +
    "ChiSq_Inv ChiSq_Inv_RT Combin Combina CountIf Days Decimal DollarDe DollarFr Edate Effect " +
    "EoMonth Exact Fvschedule ImDiv ImPower ImSub Large Mod Mround Nominal Norm_S_Dist " +
    "Percentile_Exc Percentile_Inc Permut Permutationa Power Quartile_Exc Quartile_Inc Quotient " +
    "RandBetween Rept Round RoundDown RoundUp Small T_Dist_2T T_Dist_RT T_Inv T_Inv_2T Text " +
    "TrimMean",
  "2-3":
    "AverageIf Base Complex Days360 Find Lookup Match NetworkDays PercentRank_Exc PercentRank_Inc " +
    "Rank_Avg Rank_Eq SumIf WorkDay Xirr YearFrac Z_Test",
  "2-4": "NetworkDays_Intl WorkDay_Intl",
  "3":
    "Binom_Inv ChiSq_Dist Confidence_Norm Confidence_T Convert Date Daverage Dcount DcountA Dget " +
    "Dmax Dmin Dproduct DstDev DstDevP Dsum Dvar DvarP Expon_Dist F_Dist_RT F_Inv F_Inv_RT " +
    "Gamma_Inv LogNorm_Inv Mid Mirr Norm_Inv Pduration Poisson_Dist Rri Sln Standardize T_Dist " +
    "TbillEq TbillPrice TbillYield Time Xnpv",
  "3-4":
    "Binom_Dist_Range CoupDayBs CoupDays CoupDaysNc CoupNcd CoupNum CoupPcd Hlookup Substitute " + "Vlookup",
  "3-5": "Beta_Inv Fv Nper Pmt Pv",
  "3-6": "Rate",
  "4":
    "Binom_Dist F_Dist Gamma_Dist Ispmt LogNorm_Dist NegBinom_Dist Norm_Dist Replace SeriesSum " +
    "Syd Weibull_Dist",
  "4-5": "AccrIntM Db Ddb Disc IntRate PriceDisc Received YieldDisc",
  "4-6": "Beta_Dist Ipmt Ppmt",
  "5": "HypGeom_Dist",
  "5-6": "Duration Mduration PriceMat YieldMat",
  "5-7": "Vdb",
  "6": "CumIPmt CumPrinc",
  "6-7": "AmorLinc Price Yield",
  "0+":
    "And AveDev Average AverageA Concatenate Count CountA CountIfs DevSq Gcd GeoMean HarMean " +
    "ImProduct ImSum Kurt Lcm Max MaxA Median Min MinA MultiNomial Or Product Skew Skew_p StDev_P " +
    "StDev_S StDevA StDevPA Sum SumSq Var_P Var_S VarA VarPA Xor",
  "1+": "AverageIfs Choose Npv Subtotal SumIfs",
};
