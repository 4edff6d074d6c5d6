/** Forms of what a search leaves out, as the service and the command take them. */

/** Two letters or a name: `VN`, `vn`, `country:VN`, `Vietnam`. */
export const COUNTRY_FORM = /^(?:(?:country:)?[A-Za-z]{2}|\p{L}[\p{L}\p{M} .’'-]{3,60})$/u

/** An outlet's short name: `vietnamplus`. */
export const OUTLET_FORM = /^[a-z0-9][a-z0-9.-]{0,79}$/u
