/** What is calculated by both, by kind. The kinds keep the list readable; every function our templates use is in it. */
export const formulas: Record<string, readonly string[]> = {
  subtotals: [
    '=SUBTOTAL(9,H2:H16)', '=SUBTOTAL(109,H2:H16)', '=SUBTOTAL(9,H4:H8)', '=SUBTOTAL(109,H4:H8)', '=SUBTOTAL(9,C2:C16)', '=SUBTOTAL(2,C2:C16)',
    '=SUBTOTAL(3,C2:C16)', '=SUBTOTAL(103,C2:C16)', '=SUBTOTAL(102,H2:H16)', '=SUBTOTAL(1,H13:H16)', '=SUBTOTAL(4,H2:H16)', '=SUBTOTAL(5,H2:H16)',
    '=H2', '=H3', '=H8', '=H12', '=SUM(H2:H16)', '=H3+H8+H12=H2',
  ],
  sums: [
    '=SUM(C2:C16)', '=SUM(C2:C16,100,TRUE,"3")', '=SUM(G2:G16)', '=SUM(I2:I3)', '=SUM(C2,C7)', '=IFERROR(SUM(I2:I16),"lỗi")', '=AVERAGE(C2:C6)',
    '=AVERAGE(H4:H7)', '=MIN(C2:C16)', '=MAX(E2:E16)', '=MAX(F2:F16)-MIN(F2:F16)', '=COUNT(C2:C16)', '=COUNT(E2:G16)', '=PRODUCT(H4:H6)',
    '=LARGE(C2:C16,2)', '=SMALL(C2:C16,3)', '=MEDIAN(H4:H7)', '=RANK(H5,H4:H7)', '=ROUND(STDEV(H4:H7),9)', '=SUMSQ(H9:H11)',
  ],
  conditionalSums: [
    '=SUMIF(D2:D16,"Quý IV",C2:C16)', '=SUMIF(D2:D16,"quý iv",H2:H16)', '=SUMIF(C2:C16,">1000000")', '=SUMIF(A2:A16,"5.1*",H2:H16)',
    '=SUMIF(A2:A16,"5.1.?",H2:H16)', '=SUMIFS(C2:C16,D2:D16,"Quý II",G2:G16,TRUE)', '=SUMIFS(H2:H16,E2:E16,">="&DATE(2025,4,1),E2:E16,"<="&DATE(2025,6,30))',
    '=SUMIFS(H2:H16,D2:D16,"<>Quý IV")', '=SUMIFS(H2:H16,F2:F16,"")', '=SUMIFS(H2:H16,F2:F16,"<>")', '=SUMIFS(H2:H16,I2:I16,"~*")',
    '=AVERAGEIF(D2:D16,"Quý III",H2:H16)', '=AVERAGEIFS(H2:H16,G2:G16,TRUE,D2:D16,"Quý II")', '=MAXIFS(H2:H16,D2:D16,"Quý IV")', '=MINIFS(H2:H16,D2:D16,"Quý IV")',
  ],
  counts: [
    '=COUNTA(C2:C16)', '=COUNTA(F2:F16)', '=COUNTA(I2:I16)', '=COUNTBLANK(F2:F16)', '=COUNTBLANK(C2:C16)', '=COUNTIF(D2:D16,"Quý I")', '=COUNTIF(D2:D16,"quý*")',
    '=COUNTIF(C2:C16,0)', '=COUNTIF(G2:G16,TRUE)', '=COUNTIF(F2:F16,"")', '=COUNTIF(F2:F16,"<>")', '=COUNTIF(E2:E16,"<"&DATE(2025,7,1))', '=COUNTIF(A2:A16,"5.1")',
    '=COUNTIF(I2:I16,">0")', '=COUNTIFS(D2:D16,"Quý IV",G2:G16,TRUE)', '=COUNTIFS(D2:D16,"Quý IV",F2:F16,"<>",E2:E16,">="&45992)',
    '=COUNTIFS(G2:G16,TRUE)/COUNTA(D2:D16)',
  ],
  logic: [
    '=IF(C10="","trống","có")', '=IF(C8=0,"không","khác")', '=IF(C2>C3,1)', '=IF(FALSE,1)', '=IF(G2,"x","y")', '=IF(AND(C2>0,G2),"đạt","chưa")', '=OR(G3,G6)',
    '=NOT(G2)', '=XOR(G2,G3,G4)', '=IFERROR(I4,"chia cho 0")', '=IFERROR(C2/C8,0)', '=IFNA(I8,"không có")', '=IFNA(I4,"x")', '=IFS(C8>0,"a",C8=0,"b")',
    '=SWITCH(D2,"Quý I",1,"Quý II",2,0)', '=SWITCH("Quý V","Quý I",1,"khác")', '=CHOOSE(2,"một","hai","ba")', '=TRUE()', '=AND(1,TRUE)', '=IF("a"="A",1,2)', '="Đ"="đ"', '="abc"="a*"', '=TRUE<>"x"', '=I5=0', '="b">"a"', '=C10<1', '=G3<>TRUE', '=SUMPRODUCT((A2:A16="5.1")*1)', '=SUMPRODUCT((A2:C3=A2:C3)*1)', '="10"<"9"', '=1<"a"', '=FALSE>1',
  ],
  texts: [
    '=TEXT(C2,"#,##0")', '=TEXT(0.8889,"0.00%")', '=TEXT(E2,"dd/mm/yyyy")', '=TEXT(E2,"d/m/yy")', '=TEXT(1234.5,"0.0")', '=TEXT(5,"000")', '=TEXT(-3.2,"0.00;(0.00)")',
    '=TEXT("abc","0")', '=TEXT(E2,"yyyy-mm-dd")', '=LEN(B2)', '=LEN(C10)', '=LEN(TRIM(B8))', '=TRIM(B8)', '=LEFT(B2,8)', '=RIGHT(A4,1)', '=MID(A4,3,1)', '=UPPER(B4)',
    '=LOWER("NƯỚC SẠCH")', '=PROPER("cải cách HÀNH chính nước ta")', '=CONCATENATE(A2," ",B9)', '=CONCAT(A2:A4)', '=A2&"-"&C10&"-"&C8', '="a"&1.0', '=1/3&""', '=CONCAT(1/3,"")', '=TEXTJOIN(",",TRUE,1/3,0.1+0.2)', '=LEN(1/3)', '=LEFT(1/3,20)', '=SUBSTITUTE(1/3,".",",")', '="x"&1E-7', '="x"&12345678901234567890', '="x"&-1.50', '=TRUE&""',
    '=TEXTJOIN("; ",TRUE,A2:A5,C10)', '=TEXTJOIN(",",FALSE,F2:F4)', '=TEXTJOIN(CHAR(10),TRUE,B2:B3)', '=SUBSTITUTE(A4,".","-")', '=SUBSTITUTE(A4,".","-",2)',
    '=REPLACE(B2,1,8,"Đổi mới")', '=FIND("ệ","tài liệu")', '=SEARCH("TÀI","Biên tập tài liệu")', '=ISNUMBER(SEARCH("tập",B4))', '=IFERROR(FIND("z",B4),0)', '=REPT("*",3)',
    '=EXACT("a","A")', '=VALUE("12.5")', '=VALUE(I3)', '=IFERROR(VALUE("abc"),"không phải số")', '=NUMBERVALUE("1.234,5",",",".")', '=T(B2)', '=T(C2)', '=N(C2)', '=N("x")',
    '=N(TRUE)', '=N(C10)', '=CODE("A")', '=CHAR(65)', '=UNICHAR(272)', '=UNICODE("Đ")', '=CLEAN("a"&CHAR(10)&"b")', '=FIXED(1234.567,1)', '=VALUE("45%")',
    '=LEN("Đề án"&CHAR(10)&"x")', '=HYPERLINK("https://a.vn","Cổng")',
  ],
  dates: [
    '=DATE(2025,11,15)', '=DATE(2025,13,1)', '=DATE(2025,3,0)', '=YEAR(E2)', '=MONTH(E2)', '=DAY(E2)', '=ROUNDUP(MONTH(E2)/3,0)', '=WEEKDAY(E2)', '=WEEKDAY(E2,2)', '=WEEKNUM(E2)',
    '=ISOWEEKNUM(E2)', '=EDATE(DATE(2024,1,31),1)', '=EDATE(E2,-1)', '=EDATE(DATE(2025,3,31),-1)', '=EOMONTH(E2,0)', '=EOMONTH(DATE(2024,1,31),1)', '=DATEDIF(E2,E6,"d")', '=DATEDIF(E2,E6,"m")',
    '=DAYS(E6,E2)', '=NETWORKDAYS(E2,E3)', '=WORKDAY(E2,10)', '=WORKDAY.INTL(E2,5)', '=WORKDAY.INTL(E2,5,"0000011")', '=NETWORKDAYS.INTL(E2,E3,1)', '=DATEVALUE("2025-11-15")', '=DAYS360(E2,E6)',
    '=YEARFRAC(E2,E6)', '=E6-E2', '=E2<=F2', '=TODAY()>DATE(2025,11,15)', '=TODAY()=INT(TODAY())', '=IF(F4="","chưa",IF(F4<=E4,"đúng hạn","chậm"))', '=HOUR(0.75)', '=TIME(12,30,0)', '=E2+30',
  ],
  lookups: [
    '=INDEX(C2:C16,3)', '=INDEX(A2:C16,4,2)', '=MATCH("5.1.3",A2:A16,0)', '=MATCH("5.2*",A2:A16,0)', '=INDEX(C2:C16,MATCH("Niêm yết",B2:B16,0))', '=MATCH(45838,E2:E6,1)',
    '=IFERROR(MATCH("không có",A2:A16,0),-1)', '=VLOOKUP("5.3.1",A2:C16,3,FALSE)', '=IFERROR(VLOOKUP("x",A2:C16,2,FALSE),"không thấy")', '=HLOOKUP("Ngân sách",A1:I3,2,FALSE)',
    '=LOOKUP(2,1/(D2:D16="Quý I"),A2:A16)', '=ROWS(A2:A16)', '=COLUMNS(A1:I1)', '=ROW(A5)', '=COLUMN(C1)', '=SUM(OFFSET(H4,0,0,4,1))', '=SUM(INDIRECT("H4:H7"))', '=ADDRESS(3,2)',
    '=INDEX(A2:A16,COUNTA(A2:A16))', '=SUM(INDEX(H2:H16,3):INDEX(H2:H16,6))', '=MATCH(TRUE,INDEX(G2:G16=FALSE,0),0)',
  ],
  arrays: [
    '=SUMPRODUCT(H4:H7,{1;2;3;4})', '=SUMPRODUCT((D2:D16="Quý IV")*1)', '=SUMPRODUCT(--(G2:G16),H2:H16)', '=SUMPRODUCT((E2:E16<=45838)*(F2:F16<>"")*(F2:F16<=E2:E16))',
    '=SUMPRODUCT((LEN(A2:A16)-LEN(SUBSTITUTE(A2:A16,".",""))=2)*H2:H16)', '=SUMPRODUCT(N(D2:D16="Quý I"))', '=SUM({1,2;3,4})', '=INDEX({"a","b";"c","d"},2,1)', '=SUMPRODUCT((MONTH(E2:E16)=12)*1)',
    '=SUMPRODUCT(ISNUMBER(C2:C16)*1)', '=SUMPRODUCT((LEFT(A2:A16,3)="5.1")*(G2:G16))',
  ],
  numbers: [
    '=ROUND(2.5,0)', '=ROUND(-2.5,0)', '=ROUND(24/27,4)', '=ROUND(1234.5678,-2)', '=ROUND(0.285,2)', '=ROUND(1.005,2)', '=ROUNDDOWN(24/27,4)', '=ROUNDUP(1.2,0)', '=TRUNC(88.888,2)', '=TRUNC(-1.5)',
    '=INT(-1.5)', '=MOD(7,3)', '=MOD(-7,3)', '=ABS(I10)', '=SIGN(I10)', '=CEILING(1.2,0.5)', '=FLOOR(1.7,0.5)', '=MROUND(7,3)', '=POWER(2,10)', '=2^10', '=-2^2', '=SQRT(16)', '=EXP(0)', '=LN(1)',
    '=QUOTIENT(7,2)', '=GCD(12,18)', '=0.1+0.2=0.3', '=1E3+1', '=50%', '=200*10%', '=1=1.0', '=I13+1', '=C10+1', '=C10=0', '=C10=""', '=I3+1', '=I3=12', '="12"+1',
  ],
  information: [
    '=ISBLANK(C10)', '=ISBLANK(I5)', '=ISBLANK(I16)', '=ISNUMBER(C7)', '=ISTEXT(C7)', '=ISTEXT(I5)', '=ISERROR(I4)', '=ISNA(I8)', '=ISERR(I8)', '=ISLOGICAL(G2)', '=ISEVEN(4)', '=ISODD(H4)',
    '=ISFORMULA(H2)', '=ERROR.TYPE(I4)', '=TYPE(B2)', '=NA()', '=I5=""', '=I5&"x"', '=LEN(I5)', '=ISREF(A1)', '=COUNTA(I5)', '=1/0', '=KHONGCO(1)', '="a"+1', '=SQRT(-1)',
  ],
};
