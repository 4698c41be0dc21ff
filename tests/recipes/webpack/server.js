import { matchMessage } from "egov-recovery";

console.log(matchMessage("ｱｶｳﾝﾄﾛｯｸ中です")[0].symptom);
