/** Short and familiar forms of given names with the full forms, one person's names a line. Folded. Source: own list. */
export const nicknames: readonly string[] = `william bill will billy
robert bob rob bobby
james jim jimmy jamie
michael mike mick
richard dick rick rich
thomas tom tommy
anthony tony
joseph joe joey
daniel dan danny
david dave
steven stephen steve
christopher chris
edward ed eddie ted
john jack johnny
elizabeth liz beth betty
katherine catherine kathryn kate kathy cathy katie
susan sue
margaret meg maggie peggy
alexander alex sandy
alexandra alex sandra
andrew andy drew
benjamin ben
frederick fred
gregory greg
jeffrey jeff
geoffrey geoff
gerald jerry
kenneth ken
lawrence larry
matthew matt
nicholas nick
patrick pat
patricia pat
peter pete
raymond ray
ronald ron
donald don
samuel sam
timothy tim
vincent vince
charles charlie chuck
henry harry hank
jonathan jon
philip phil
stanley stan
terence terry
theodore ted
walter walt
deborah debbie
jennifer jenny
jessica jess
rebecca becky
victoria vicky
barbara barb
christine chris tina
dorothy dot
eugene gene
leonard len lenny
nathaniel nathan nate
zachary zach`.split('\n');
