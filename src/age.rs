//! Ages, in months: spans, and how much of one lies in another.
//!
//! Whole years include the whole last year: 13 years is months 156 to 167. The unborn child lies before
//! birth, at the months −9 to −1, so that «gravid til 3 år» is one span.

use crate::problem::{Problem, ProblemCode};

/// From a month to a month of life, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgeSpan {
    first: i16,
    last: i16,
}

impl AgeSpan {
    /// The child that is not yet born.
    pub const UNBORN: Self = Self { first: -9, last: -1 };
    /// Everyone a children's offer can be for: 0 to 17 years.
    pub const EVERYONE: Self = Self { first: 0, last: 18 * 12 - 1 };
    /// The oldest a person can be here: the law's support for the young ends with 22 years (BL §§ 113–116).
    pub const OLDEST_YEARS: u16 = 22;
    /// The last month of any span. One that ends here has no stated end: whole years end a month before.
    const OLDEST_PARENT_MONTHS: i16 = 100 * 12;

    /// A span of months; −9 to −1 is before birth.
    ///
    /// # Errors
    /// If it ends before it begins or lies outside a life.
    pub fn months(first: i16, last: i16) -> Result<Self, Problem> {
        if last < first {
            let message = "Alderen slutter, før den begynder: byt om på fra og til.";
            return Err(Problem::new("", ProblemCode::Conflict, message));
        }
        if first < Self::UNBORN.first || last > Self::OLDEST_PARENT_MONTHS {
            return Err(Problem::new("", ProblemCode::OutOfRange, "Alderen ligger uden for et menneskeliv."));
        }
        Ok(Self { first, last })
    }

    /// A span of whole years, the last one included to its end.
    ///
    /// # Errors
    /// As [`AgeSpan::months`].
    pub fn years(first: u16, last: u16) -> Result<Self, Problem> {
        let month = |years: u16| i16::try_from(years.min(200) * 12).unwrap_or(i16::MAX);
        Self::months(month(first), month(last) + 11)
    }

    /// A span from a month on, whose end no source states.
    ///
    /// # Errors
    /// As [`AgeSpan::months`].
    pub fn from_month(first: i16) -> Result<Self, Problem> {
        Self::months(first, Self::OLDEST_PARENT_MONTHS)
    }

    /// The age of a child in whole years, as it is asked about.
    ///
    /// # Errors
    /// If it is below 0 or above [`AgeSpan::OLDEST_YEARS`].
    pub fn of_child_in_years(years: i32) -> Result<Self, Problem> {
        let oldest = Self::OLDEST_YEARS;
        let known = u16::try_from(years).ok().filter(|years| *years <= oldest);
        known.and_then(|years| Self::years(years, years).ok()).ok_or_else(|| {
            Problem::new("", ProblemCode::OutOfRange, format!("Alderen skal være 0 til {oldest} år."))
        })
    }

    /// The age of a child in months, as it is asked about.
    ///
    /// # Errors
    /// If it is below 0 or above the last month of [`AgeSpan::OLDEST_YEARS`].
    pub fn of_child_in_months(months: i32) -> Result<Self, Problem> {
        let last = i32::from(Self::OLDEST_YEARS) * 12 + 11;
        let known = i16::try_from(months).ok().filter(|_| (0..=last).contains(&months));
        known.and_then(|months| Self::months(months, months).ok()).ok_or_else(|| {
            Problem::new("", ProblemCode::OutOfRange, format!("Alderen skal være 0 til {last} måneder."))
        })
    }

    /// The first month.
    pub fn first(self) -> i16 {
        self.first
    }

    /// The last month.
    pub fn last(self) -> i16 {
        self.last
    }

    /// The last month, if a source states one.
    pub fn stated_last(self) -> Option<i16> {
        (self.last != Self::OLDEST_PARENT_MONTHS).then_some(self.last)
    }

    /// The same span, beginning before birth.
    #[must_use]
    pub fn with_unborn(self) -> Self {
        Self { first: Self::UNBORN.first, ..self }
    }

    /// Whether the unborn child is included.
    pub fn includes_unborn(self) -> bool {
        self.first < 0
    }

    /// How much of this span lies in the other.
    pub fn overlap(self, other: Self) -> Overlap {
        if self.last < other.first || other.last < self.first {
            Overlap::None
        } else if other.first <= self.first && self.last <= other.last {
            Overlap::Full
        } else {
            Overlap::Part
        }
    }

    /// The least span that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    /// What the two spans share.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (first <= last).then_some(Self { first, last })
    }
}

/// How much of one span lies in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overlap {
    /// All of it.
    Full,
    /// Some of it.
    Part,
    /// Nothing.
    None,
}

/// How old a child is, roughly enough to plan and to count by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// Not born yet.
    Unborn,
    /// 0 to 2 years.
    From0To2,
    /// 3 to 5 years.
    From3To5,
    /// 6 to 9 years.
    From6To9,
    /// 10 to 12 years.
    From10To12,
    /// 13 to 15 years.
    From13To15,
    /// 16 and 17 years.
    From16To17,
    /// 18 to 22 years.
    From18To22,
}

impl AgeBand {
    /// All, youngest first.
    pub const ALL: [Self; 8] = [
        Self::Unborn,
        Self::From0To2,
        Self::From3To5,
        Self::From6To9,
        Self::From10To12,
        Self::From13To15,
        Self::From16To17,
        Self::From18To22,
    ];

    /// The one that the whole of a span lies in; none if it lies in several, or in none.
    pub fn around(span: AgeSpan) -> Option<Self> {
        Self::ALL.into_iter().find(|band| span.overlap(band.span()) == Overlap::Full)
    }

    /// The months it is.
    pub fn span(self) -> AgeSpan {
        let years = |first: i16, last: i16| AgeSpan { first: first * 12, last: last * 12 + 11 };
        match self {
            Self::Unborn => AgeSpan::UNBORN,
            Self::From0To2 => years(0, 2),
            Self::From3To5 => years(3, 5),
            Self::From6To9 => years(6, 9),
            Self::From10To12 => years(10, 12),
            Self::From13To15 => years(13, 15),
            Self::From16To17 => years(16, 17),
            Self::From18To22 => years(18, 22),
        }
    }
}

#[cfg(test)]
mod tests {
    //! 1. Whole years include the whole last year.
    //! 2. Overlap is full, part or none.
    //! 3. An end that no source states is told from one that is.
    //! 4. The bands lie beside each other without a gap.

    use super::*;

    #[test]
    fn thirteen_years_is_a_whole_year_of_months() {
        let span = AgeSpan::years(13, 13).expect("a span");
        assert_eq!((span.first(), span.last()), (156, 167));
    }

    #[test]
    fn overlap_is_seen_from_the_person() {
        let offer = AgeSpan::years(8, 13).expect("a span");
        let years = |first, last| AgeSpan::years(first, last).expect("a span").overlap(offer);
        assert_eq!(
            [years(13, 13), years(13, 14), years(14, 14)],
            [Overlap::Full, Overlap::Part, Overlap::None]
        );
    }

    #[test]
    fn the_unborn_lies_before_birth() {
        let offer = AgeSpan::years(0, 2).expect("a span");
        assert_eq!(AgeSpan::UNBORN.overlap(offer), Overlap::None);
        assert_eq!(AgeSpan::UNBORN.overlap(offer.with_unborn()), Overlap::Full);
    }

    #[test]
    fn a_span_without_a_stated_end_holds_whoever_is_old_enough() {
        let offer = AgeSpan::from_month(12 * 12).expect("a span");
        let twelve = AgeSpan::years(12, AgeSpan::OLDEST_YEARS).expect("a span");
        assert_eq!((twelve.overlap(offer), offer.stated_last()), (Overlap::Full, None));
        assert_eq!(twelve.stated_last(), Some(22 * 12 + 11), "what is stated stays stated");
    }

    #[test]
    fn a_span_the_wrong_way_round_is_refused() {
        assert_eq!(AgeSpan::years(9, 8).expect_err("conflict").code, ProblemCode::Conflict);
        assert!(AgeSpan::years(0, 2000).is_err());
    }

    #[test]
    fn the_bands_follow_each_other_from_before_birth_to_the_last_year() {
        for pair in AgeBand::ALL.windows(2) {
            assert_eq!(pair[0].span().last() + 1, pair[1].span().first(), "{pair:?}");
        }
        let last = AgeBand::From18To22.span().last();
        assert_eq!(last, AgeSpan::OLDEST_YEARS as i16 * 12 + 11);
        for month in AgeSpan::UNBORN.first()..=last {
            assert!(AgeBand::around(AgeSpan { first: month, last: month }).is_some(), "{month}");
        }
        let teenager = AgeSpan::years(13, 19).expect("a span");
        assert_eq!(AgeBand::around(teenager), None);
    }
}
