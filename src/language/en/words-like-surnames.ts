/** Common words that are ordinary English surnames or given names, so a capital proves little. Own list. */
export const wordsLikeSurnames: ReadonlySet<string> = new Set(
  `goldsmith king rose stone white noble young steel wolf brown rock iron baker miller smith carpenter hope faith love spring light
  summer morning judge bishop pope priest bull bird fish fox lamb swan crane hawk eagle falcon sparrow peacock day may june
  april august forest river rivers lake hill field fields wood woods moor marsh heath bush rice olive oak ash hazel ivy lily
  short long small little strong hardy savage wild wise good best bright sharp swift rich price penny grant case cook gardener
  hunter fisher farmer shepherd butler page marshal major squire knight lord duke earl count baron prince squires taylor
  mason cooper potter turner weaver dyer tanner glover chandler porter reeves clerk parsons abbot monk nunn green gray grey
  black blue gold silver diamond pearl ruby jewel crystal victor grace joy hart cross church temple bell winter frost snow
  rain storm flood waters hall house holmes street lane banks bridges wall gates castle holder sharpe horn horns drake
  flowers bloom plum peach berry cherry bean pepper cotton silk wolfe lion buck steed mountains peace victory star moon sands`.split(
    /\s+/u,
  ),
);
