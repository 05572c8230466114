//! An answer as a text that shows all of it in few lines: what decides the order by its names in the program, the rest
//! as people are told it.

use std::fmt::Write;

use vifte::answer::{Alarm, Answer};
use vifte::catalogue::Catalogue;
use vifte::matching::Suggestion;
use vifte::need::NeedInput;
use vifte::understanding::{Mention, Reading};
use vifte::wording;

/// The need, and all that it is answered.
pub fn whole(catalogue: &Catalogue, need: &NeedInput, answer: &Answer) -> String {
    let mut told = Told { catalogue, text: String::new() };
    told.asked(need);
    for problem in &answer.problems {
        told.line(&format!("fault {} {:?}: {}", problem.field, problem.code, problem.message));
    }
    told.alarm("urgent", need, answer.urgent.as_ref());
    told.alarm("consider", need, answer.consider.as_ref());
    for mention in &answer.understood.mentions {
        told.mention(need, mention);
    }
    told.matches(answer);
    told.line(&format!("contact: {}", wording::fallback(&answer.fallback)));
    let notices: Vec<String> = answer.notices.iter().map(|notice| format!("{notice:?}")).collect();
    if !notices.is_empty() {
        told.line(&format!("notices: {}", notices.join(", ")));
    }
    told.text.trim_end().to_owned()
}

struct Told<'a> {
    catalogue: &'a Catalogue,
    text: String,
}

impl Told<'_> {
    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("writing to a string does not fail");
    }

    fn asked(&mut self, need: &NeedInput) {
        self.line(&format!("asked by {:?}: «{}»", need.asker, need.text.as_str()));
        let fields = [
            ("age", need.age_years.map(|age| age.to_string())),
            ("age in months", need.age_months.map(|age| age.to_string())),
            ("unborn", need.unborn.map(|unborn| unborn.to_string())),
            ("target groups", Some(need.target_groups.join(", ")).filter(|keys| !keys.is_empty())),
            ("problem areas", Some(need.problem_areas.join(", ")).filter(|keys| !keys.is_empty())),
            ("recipient", need.recipient.map(|recipient| format!("{recipient:?}"))),
            ("district", need.district.clone()),
            ("scope", need.scope.map(|scope| format!("{scope:?}"))),
            ("municipality", need.municipality.clone()),
            ("highest step", need.max_step.map(|step| step.to_string())),
            ("step now", need.current_step.map(|step| step.to_string())),
            ("offer now", need.current_offer.clone()),
            ("per step", need.first.map(|first| first.to_string())),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                self.line(&format!("with {name}: {value}"));
            }
        }
    }

    fn alarm(&mut self, level: &str, need: &NeedInput, alarm: Option<&Alarm>) {
        let Some(alarm) = alarm else { return };
        for sign in &alarm.signs {
            let words = need.text.as_str().get(sign.start..sign.end).unwrap_or_default();
            self.line(&format!("{level}: {:?} {:?} in «{words}»", sign.finding, sign.doubt));
        }
        for route in &alarm.routes {
            let peril = route.peril.map_or_else(|| "a worry".to_owned(), |peril| format!("{peril:?}"));
            let actions: Vec<String> = route.actions.iter().map(|action| format!("{action:?}")).collect();
            self.line(&format!("{level}: for {peril} {}", actions.join(", ")));
        }
    }

    fn mention(&mut self, need: &NeedInput, mention: &Mention) {
        let words = need.text.as_str().get(mention.start..mention.end).unwrap_or_default();
        let how = match mention.reading {
            Reading::Unknown(_) => return self.line(&format!("not understood «{words}»")),
            Reading::Hints(_) => "a hint",
            _ => "read",
        };
        self.line(&format!("{how} «{words}»: {}", wording::mention(self.catalogue, mention)));
    }

    fn matches(&mut self, answer: &Answer) {
        let found = &answer.matches;
        if found.nothing_fits {
            self.line("nothing fits");
        }
        if found.needs_decision {
            self.line("help fits that needs a decision");
        }
        self.list("", &found.suggestions);
        self.list("general ", &found.general);
        self.list("outside ", &found.outside);
        self.list("placement ", &found.uncalled_placements);
        for alike in found.lower_steps.chunk_by(|one, other| one.state == other.state) {
            let ranks: Vec<String> = alike.iter().map(|lower| lower.step.rank.to_string()).collect();
            let state = wording::lower_step(self.catalogue, &alike[0].state);
            self.line(&format!("step {}: {state}", ranks.join(", ")));
        }
        for slug in &found.above_ceiling {
            self.line(&format!("above the highest step: {slug}"));
        }
    }

    fn list(&mut self, what: &str, suggestions: &[Suggestion]) {
        for (place, suggestion) in suggestions.iter().enumerate() {
            self.suggestion(&format!("{what}{}.", place + 1), suggestion);
        }
    }

    fn suggestion(&mut self, place: &str, suggestion: &Suggestion) {
        let (fit, catalogue) = (&suggestion.fit, self.catalogue);
        let steps: Vec<String> = suggestion.steps.iter().map(|step| step.rank.to_string()).collect();
        self.line(&format!(
            "{place} {}/{} on {} {:?} {} points{}",
            suggestion.offer.slug,
            suggestion.variant().key,
            if steps.is_empty() { "no step".to_owned() } else { steps.join("-") },
            fit.class,
            fit.points,
            suggestion.movement.map_or_else(String::new, |movement| format!(" {movement:?}")),
        ));
        let reasons = fit.reasons.iter().map(|reason| format!("+ {}", wording::reason(catalogue, reason)));
        let caveats = suggestion
            .caveats
            .iter()
            .map(|caveat| format!("! {}", wording::caveat(catalogue, suggestion, caveat)));
        let vacancy = wording::vacancy(&suggestion.vacancy).into_iter().map(|said| format!("= {said}"));
        let demands = suggestion
            .requirements
            .iter()
            .flat_map(wording::demands)
            .map(|demand| format!("§ {} {}", demand.text, demand.items.join("; ")));
        let joined = suggestion.joined_by.iter().map(|slug| format!("& {slug}"));
        let lines: Vec<String> = reasons.chain(caveats).chain(vacancy).chain(demands).chain(joined).collect();
        for line in lines {
            self.line(&format!("   {}", line.trim_end()));
        }
    }
}
