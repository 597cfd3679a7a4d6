/** Words that end in a full stop inside a sentence. Own list; whole words in lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr gen col lt sgt capt maj adm cmdr gov sen rep rev hon pres sec supt dept univ inc ltd co corp
  bros vs etc al approx est ca cf eg ie viz no nos vol vols pp fig figs ed eds op cit ibid par para art ch sect tel ext
  ave blvd rd mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo am pm ad bc asst assoc min max avg temp incl excl oz lb lbs in yd mi km cm mm hr hrs sq cu messrs
  mme mlle von v dist bldg intl natl admin dir esp resp misc orig ref rel abbr anon fr bl dep spc pvt cpl ssgt`.split(
    /\s+/u,
  ),
);
