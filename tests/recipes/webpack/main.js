import "egov-recovery/element";
