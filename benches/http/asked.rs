//! What is asked, as every server is sent it, and the answers to it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use vifte::need::{Asker, NeedInput, Scope};

use crate::needs;
use crate::process::Server;

/// What a page of offers asks for: fifty, each with what hangs on it.
const LIST: &str = "query List {
  offers(first: 50) {
    nodes {
      id slug name summary
      municipality { code name }
      age { text firstMonth lastMonth }
      targetGroups { key label }
      problemAreas { key label }
      forms { key label }
      lifeCycle { state from }
      variants { key legal approval steps { rank name } }
    }
    pageInfo { endCursor hasNextPage }
  }
}";

/// What a need asks for: as much as the program shows.
const SUGGEST: &str = include_str!("../../src/api/suggest.graphql");

/// What PostgreSQL tells of what it finds: the name, the step, how well it fits and by which words.
const BRIEF: &str = "query Brief($need: NeedInput!) {
  suggest(need: $need) { suggestions { offer { slug name } step { rank } fit fitPoints reasons { text } } }
}";

/// A kind of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Two hundred needs, one after the other, and all that the program shows of the answers.
    Suggest,
    /// The same needs, and as much of the answers as PostgreSQL tells.
    Brief,
    /// Fifty offers.
    List,
}

impl Question {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Suggest, Self::Brief, Self::List];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Suggest => "suggest",
            Self::Brief => "suggest in brief",
            Self::List => "50 offers",
        }
    }

    /// The bodies of its requests.
    fn bodies(self) -> Vec<Value> {
        match self {
            Self::Suggest => suggests(SUGGEST),
            Self::Brief => suggests(BRIEF),
            Self::List => vec![json!({ "query": LIST, "variables": {} })],
        }
    }
}

fn suggests(query: &str) -> Vec<Value> {
    let body = |need: &NeedInput| {
        let asker = match need.asker {
            Asker::Caseworker => "CASEWORKER",
            Asker::GeneralStaff => "GENERAL_STAFF",
            Asker::Citizen => "CITIZEN",
        };
        json!({ "query": query, "variables": { "need": { "text": need.text.as_str(), "asker": asker } } })
    };
    needs::needs(Scope::Home).iter().map(body).collect()
}

/// The questions and the answers to them, in files.
pub struct Asked {
    folder: PathBuf,
}

impl Asked {
    /// Asks a server everything once.
    pub fn answered_by(server: &Server, folder: &Path) -> Self {
        let mut answers = String::new();
        for question in Question::ALL {
            let bodies = question.bodies();
            for body in &bodies {
                let asked = ureq::post(&server.url).send_json(body);
                let answer: Value = asked.expect("an answer").body_mut().read_json().expect("json");
                assert!(answer.get("errors").is_none(), "{answer}");
                let need = body["variables"]["need"]["text"].as_str().unwrap_or_default();
                // Whoever has the whole answer has the brief one too.
                if question != Question::Brief {
                    answers += &format!("{}\n", json!({ "need": need, "answer": answer }));
                }
            }
            let lines: String = bodies.iter().map(|body| format!("{body}\n")).collect();
            fs::write(folder.join(question.name()), lines).expect("written");
        }
        let asked = Self { folder: folder.to_owned() };
        fs::write(asked.answers(), answers).expect("written");
        asked
    }

    /// The file of the bodies of a question's requests, one a line.
    pub fn bodies(&self, question: Question) -> PathBuf {
        self.folder.join(question.name())
    }

    /// The file of the answers, each with the words of the need it is to; a list of offers has none.
    pub fn answers(&self) -> PathBuf {
        self.folder.join("answers")
    }
}
