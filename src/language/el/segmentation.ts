import { type SegmentationData, words } from '../segmentation-data.ts';

/** Greek. General knowledge of the usual abbreviations and function words. */
export const greek: SegmentationData = {
  leading: words('κ κα κος κες κκ δρ καθ αγ άγ π.χ δηλ βλ πρβλ λ.χ τ.μ ο.ε στρ υπ'),
  beforeNumber: words('αρ αριθ σ σελ τόμ κεφ άρθρ παρ τηλ εικ'),
  anywhere: words('κ.ά κ.λπ κλπ κ.τ.λ κτλ κ.ο.κ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ α.ε μ.χ π.χ. εκ'),
  closing: words('π.μ μ.μ χλμ χιλ'),
  functionWords: words(`
    ο η το οι τα του της των τον την τους τις ένας μία μια ένα αυτός αυτή αυτό αυτοί εγώ εσύ εμείς και αλλά ή όμως αν όταν
    όπου πού πώς που πως γιατί επειδή σε στο στη στην στον στους στις στα από με για κατά μετά πριν χωρίς προς δεν μη να θα
    όλοι όλα πολλοί κάποιοι άλλοι κάθε επίσης τώρα σήμερα χθες εδώ εκεί έτσι τότε σύμφωνα είναι ήταν έχει
  `),
  fronting: words('στις στη από κατά μετά πριν'),
};
