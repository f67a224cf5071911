/** What `riskrow --help` prints. */
export const HELP = `Riskrow checks and ranks the risk register in a workbook. Nothing is changed, nothing is sent.

riskrow check FILE    check and rank the register
riskrow map FILE      say where the register is and which column is which
riskrow rules         list the checks

FILE is an .xlsx, .xlsm, .xls, .ods, .csv or .tsv file.

  --sheet NAME        look at this sheet only
  --today YYYY-MM-DD  check as if it were that day
  --json              print one object for scripts: rows from 1, columns as letters
  --board OUT         also write the board page, as OUT.html or OUT.md
  --fail-on WHAT      exit with 1 when there is a finding marked must (the default), or never
  --no-color          plain text; so does NO_COLOR
  -h, --help          this page
  -v, --version       the version

Exit code: 0 nothing to stop for, 1 findings to stop for, 2 could not do it.`;
