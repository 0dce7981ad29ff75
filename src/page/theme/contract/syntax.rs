//! What a template says, as far as it speaks of values.
//!
//! Tera reads the same text before us and refuses what is wrong; what it doesn't show is what it
//! has read. So this reads whatever Tera takes, and needn't explain mistakes.

use crate::source::Span;

use super::tokens::{Token, tokens};

/// A template.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// The template that it builds upon.
    pub parent: Option<Named>,
    /// What it consists of, without its components.
    pub body: Vec<Node>,
    /// The components that it defines.
    pub components: Vec<Component>,
}

/// A name and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub name: String,
    pub span: Span,
}

/// A piece that templates use by its name.
#[derive(Debug)]
pub(super) struct Component {
    pub name: Named,
    pub params: Vec<Param>,
    /// The name of all arguments that no parameter takes.
    pub rest: Option<String>,
    pub body: Vec<Node>,
}

/// A parameter of a component.
#[derive(Debug)]
pub(super) struct Param {
    pub name: String,
    /// Written `@name`: taken from where the component is used.
    pub is_implicit: bool,
    pub default: Option<Expression>,
}

/// A part of a template.
#[derive(Debug)]
pub(super) enum Node {
    /// `{{ value }}`, or a component with a body.
    Show(Expression),
    /// `{% set name = value %}`
    Set {
        name: String,
        value: Expression,
        /// Written `set_global`: also for what comes after the loop.
        is_global: bool,
    },
    /// `{% set name %}…{% endset %}`, or `{% filter … %}…{% endfilter %}` without a name.
    Capture {
        name: Option<String>,
        filters: Vec<Call>,
        body: Vec<Node>,
        is_global: bool,
    },
    /// `{% for key, value in of %}…{% else %}…{% endfor %}`
    For {
        key: Option<String>,
        value: String,
        of: Expression,
        body: Vec<Node>,
        otherwise: Vec<Node>,
    },
    /// `{% if condition %}…{% else %}…{% endif %}`
    If {
        condition: Expression,
        then: Vec<Node>,
        otherwise: Vec<Node>,
    },
    /// `{% block name %}…{% endblock %}`
    Block { name: Named, body: Vec<Node> },
    /// `{% include "name" %}`
    Include(Named),
}

/// Something that has a value.
#[derive(Debug)]
pub(super) enum Expression {
    /// `none`: nothing is known of it.
    Nothing,
    /// A number, as it stands or reckoned.
    Number(Vec<Expression>),
    /// A text, as it stands.
    Text(Named),
    /// A text made of others.
    Joined(Vec<Expression>),
    /// Yes or no, as it stands or found out.
    YesNo(Vec<Expression>),
    /// `[one, ...several]`: items, and lists of items.
    List {
        items: Vec<Expression>,
        spread: Vec<Expression>,
    },
    /// `{"key": value}`
    Map(Vec<Expression>),
    /// `page`
    Name(Named),
    /// `of.field`
    Field { of: Box<Expression>, field: Named },
    /// `of[by]`
    Index {
        of: Box<Expression>,
        by: Box<Expression>,
    },
    /// `of[1:2]`
    Slice {
        of: Box<Expression>,
        ends: Vec<Expression>,
    },
    /// `of | filter`
    Filter { of: Box<Expression>, call: Call },
    /// `of is test`
    Test { of: Box<Expression>, call: Call },
    /// `one if condition else two`
    Choice {
        condition: Box<Expression>,
        one: Box<Expression>,
        two: Box<Expression>,
    },
    /// `one or two`, `one and two`
    Either(Box<Expression>, Box<Expression>),
    /// `[item for key, value in of if condition]`
    Comprehension {
        item: Box<Expression>,
        key: Option<String>,
        value: String,
        of: Box<Expression>,
        condition: Option<Box<Expression>>,
    },
    /// `range(end=3)`
    Function(Call),
    /// `<name argument={value} />`
    Component(Box<Use>),
}

/// A filter, test or function and its arguments.
#[derive(Debug)]
pub(super) struct Call {
    pub name: Named,
    pub given: Vec<(Named, Expression)>,
}

/// The use of a component.
#[derive(Debug)]
pub(super) struct Use {
    pub name: Named,
    pub given: Vec<(Named, Expression)>,
    /// Values whose fields are arguments: `{...value}`.
    pub spread: Vec<Expression>,
    pub body: Vec<Node>,
}

impl Template {
    /// Reads a template; `None` if Tera wouldn't either.
    pub(super) fn read(text: &str) -> Option<Template> {
        let mut reader = Reader {
            tokens: tokens(text)?,
            at: 0,
            template: Template::default(),
        };
        let body = reader.nodes(&[])?;
        reader.template.body = body;
        reader.is_at_end().then_some(reader.template)
    }
}

/// The template as it is being read.
struct Reader<'t> {
    tokens: Vec<(Token<'t>, Span)>,
    at: usize,
    template: Template,
}

/// How tightly what stands on the left and on the right of a sign is bound by it.
type Power = (u8, u8);

const TERNARY: u8 = 0;
const OR: Power = (1, 2);
const AND: Power = (3, 4);
const IN_OR_IS: Power = (5, 6);
const COMPARISON: Power = (7, 8);
const SUM: Power = (11, 12);
const PRODUCT: Power = (13, 14);
const POWER: Power = (16, 15);
const PIPE: Power = (17, 18);
const NOT: u8 = 5;
const MINUS: u8 = 20;

/// What a binary sign makes of its two sides.
enum Made {
    Number,
    Text,
    YesNo,
    Either,
    Test,
    Filter,
}

impl<'t> Reader<'t> {
    fn is_at_end(&self) -> bool {
        self.at == self.tokens.len()
    }

    fn peek(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    fn peek_second(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.at + 1).map(|(token, _)| token)
    }

    fn next(&mut self) -> Option<(Token<'t>, Span)> {
        let next = self.tokens.get(self.at)?.clone();
        self.at += 1;
        Some(next)
    }

    fn has_next(&mut self, wanted: &Token<'_>) -> bool {
        let has = self.peek() == Some(wanted);
        self.at += usize::from(has);
        has
    }

    fn has_sign(&mut self, sign: &str) -> bool {
        self.has_next(&Token::Sign(sign))
    }

    fn has_word(&mut self, word: &str) -> bool {
        self.has_next(&Token::Name(word))
    }

    fn sign(&mut self, sign: &str) -> Option<()> {
        self.has_sign(sign).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.has_word(word).then_some(())
    }

    fn tag_end(&mut self) -> Option<()> {
        self.has_next(&Token::TagEnd).then_some(())
    }

    fn name(&mut self) -> Option<Named> {
        match self.next()? {
            (Token::Name(name), span) => Some(Named {
                name: name.to_owned(),
                span,
            }),
            (
                Token::OutputStart
                | Token::OutputEnd
                | Token::TagStart
                | Token::TagEnd
                | Token::Text(_)
                | Token::Number
                | Token::Sign(_),
                _,
            ) => None,
        }
    }

    fn text(&mut self) -> Option<Named> {
        match self.next()? {
            (Token::Text(name), span) => Some(Named {
                name: name.to_owned(),
                span,
            }),
            (
                Token::OutputStart
                | Token::OutputEnd
                | Token::TagStart
                | Token::TagEnd
                | Token::Name(_)
                | Token::Number
                | Token::Sign(_),
                _,
            ) => None,
        }
    }

    /// The parts of a template up to a tag that begins with one of these tokens; of it the
    /// beginning is read.
    fn nodes(&mut self, ends: &[Token<'_>]) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        while let Some((token, _)) = self.next() {
            if token == Token::OutputStart {
                nodes.push(Node::Show(self.expression(0)?));
                self.has_next(&Token::OutputEnd).then_some(())?;
                continue;
            }
            if self.peek().is_some_and(|next| ends.contains(next)) {
                return Some(nodes);
            }
            self.tag(&mut nodes)?;
            self.tag_end()?;
        }
        ends.is_empty().then_some(nodes)
    }

    /// A tag and all that belongs to it, up to its last `%}`; adds the part that it is, if it is
    /// one.
    fn tag(&mut self, nodes: &mut Vec<Node>) -> Option<()> {
        if self.has_sign("<") {
            nodes.push(Node::Show(self.component_with_body()?));
            return Some(());
        }
        let word = self.name()?;
        let node = match &*word.name {
            "set" => self.set(false)?,
            "set_global" => self.set(true)?,
            "include" => Node::Include(self.text()?),
            "extends" => {
                self.template.parent = Some(self.text()?);
                return Some(());
            }
            "block" => self.block()?,
            "for" => self.for_loop()?,
            "if" => self.condition()?,
            "filter" => self.filter_section()?,
            "component" => {
                let component = self.component()?;
                self.template.components.push(component);
                return Some(());
            }
            "break" | "continue" => return Some(()),
            _ => return None,
        };
        nodes.push(node);
        Some(())
    }

    fn set(&mut self, is_global: bool) -> Option<Node> {
        let name = self.name()?.name;
        if self.has_sign("=") {
            let value = self.expression(0)?;
            return Some(Node::Set {
                name,
                value,
                is_global,
            });
        }
        let filters = if self.has_sign("|") {
            self.filters()?
        } else {
            Vec::new()
        };
        self.tag_end()?;
        let body = self.nodes(&[Token::Name("endset")])?;
        self.word("endset")?;
        Some(Node::Capture {
            name: Some(name),
            filters,
            body,
            is_global,
        })
    }

    fn filter_section(&mut self) -> Option<Node> {
        let filters = self.filters()?;
        self.tag_end()?;
        let body = self.nodes(&[Token::Name("endfilter")])?;
        self.word("endfilter")?;
        Some(Node::Capture {
            name: None,
            filters,
            body,
            is_global: false,
        })
    }

    /// Filters one after the other.
    fn filters(&mut self) -> Option<Vec<Call>> {
        let mut filters = vec![self.call()?];
        while self.has_sign("|") {
            filters.push(self.call()?);
        }
        Some(filters)
    }

    fn block(&mut self) -> Option<Node> {
        let name = self.name()?;
        self.tag_end()?;
        let body = self.nodes(&[Token::Name("endblock")])?;
        self.word("endblock")?;
        self.has_word(&name.name);
        Some(Node::Block { name, body })
    }

    fn for_loop(&mut self) -> Option<Node> {
        let (key, value) = self.loop_names()?;
        self.word("in")?;
        let of = self.expression(0)?;
        self.tag_end()?;
        let body = self.nodes(&[Token::Name("endfor"), Token::Name("else")])?;
        let otherwise = if self.has_word("else") {
            self.tag_end()?;
            self.nodes(&[Token::Name("endfor")])?
        } else {
            Vec::new()
        };
        self.word("endfor")?;
        Some(Node::For {
            key,
            value,
            of,
            body,
            otherwise,
        })
    }

    /// The names of key, if it has one, and value.
    fn loop_names(&mut self) -> Option<(Option<String>, String)> {
        let first = self.name()?.name;
        if !self.has_sign(",") {
            return Some((None, first));
        }
        Some((Some(first), self.name()?.name))
    }

    fn condition(&mut self) -> Option<Node> {
        let condition = self.expression(0)?;
        self.tag_end()?;
        let ends = ["endif", "else", "elif"].map(Token::Name);
        let then = self.nodes(&ends)?;
        if self.has_word("elif") {
            let otherwise = vec![self.condition()?];
            return Some(Node::If {
                condition,
                then,
                otherwise,
            });
        }
        let otherwise = if self.has_word("else") {
            self.tag_end()?;
            self.nodes(&ends[..1])?
        } else {
            Vec::new()
        };
        self.word("endif")?;
        Some(Node::If {
            condition,
            then,
            otherwise,
        })
    }

    fn component(&mut self) -> Option<Component> {
        let name = self.dotted_name()?;
        self.sign("(")?;
        let mut params = Vec::new();
        let mut rest = None;
        while !self.has_sign(")") {
            if self.has_sign("...") {
                rest = Some(self.name()?.name);
            } else {
                params.push(self.param()?);
            }
            self.has_sign(",");
        }
        if self.peek() == Some(&Token::Sign("{")) {
            self.expression(PIPE.1)?;
        }
        self.tag_end()?;
        let body = self.nodes(&[Token::Name("endcomponent")])?;
        self.word("endcomponent")?;
        if self.peek() != Some(&Token::TagEnd) {
            self.dotted_name()?;
        }
        Some(Component {
            name,
            params,
            rest,
            body,
        })
    }

    fn param(&mut self) -> Option<Param> {
        let is_implicit = self.has_sign("@");
        let name = self.name()?.name;
        if self.has_sign(":") {
            self.name()?;
        }
        let default = if self.has_sign("=") {
            Some(self.expression(0)?)
        } else {
            None
        };
        Some(Param {
            name,
            is_implicit,
            default,
        })
    }

    fn dotted_name(&mut self) -> Option<Named> {
        let mut whole = self.name()?;
        while self.has_sign(".") {
            let part = self.name()?;
            whole.name = format!("{}.{}", whole.name, part.name);
            whole.span.end = part.span.end;
        }
        Some(whole)
    }

    /// `name(argument=value)`, with or without arguments.
    fn call(&mut self) -> Option<Call> {
        let name = self.name()?;
        let given = if self.has_sign("(") {
            self.arguments()?
        } else {
            Vec::new()
        };
        Some(Call { name, given })
    }

    fn arguments(&mut self) -> Option<Vec<(Named, Expression)>> {
        let mut given = Vec::new();
        while !self.has_sign(")") {
            let name = self.name()?;
            self.sign("=")?;
            given.push((name, self.expression(0)?));
            self.has_sign(",");
        }
        Some(given)
    }

    /// The use of a component, from its name to the sign before its end.
    fn component_use(&mut self) -> Option<Use> {
        let name = self.dotted_name()?;
        let mut given = Vec::new();
        let mut spread = Vec::new();
        loop {
            if self.has_sign("{") {
                self.sign("...")?;
                spread.push(self.expression(0)?);
                self.sign("}")?;
            } else if let Some(Token::Name(_)) = self.peek() {
                let name = self.name()?;
                let value = self.component_argument(&name)?;
                given.push((name, value));
            } else {
                break;
            }
        }
        Some(Use {
            name,
            given,
            spread,
            body: Vec::new(),
        })
    }

    fn component_argument(&mut self, name: &Named) -> Option<Expression> {
        if !self.has_sign("=") {
            return Some(Expression::Name(name.clone()));
        }
        if !self.has_sign("{") {
            return Some(Expression::Text(self.text()?));
        }
        let value = self.expression(0)?;
        self.sign("}")?;
        Some(value)
    }

    fn component_with_body(&mut self) -> Option<Expression> {
        let mut component = self.component_use()?;
        self.sign(">")?;
        self.tag_end()?;
        component.body = self.nodes(&[Token::Sign("</")])?;
        self.sign("</")?;
        self.dotted_name()?;
        self.sign(">")?;
        Some(Expression::Component(Box::new(component)))
    }

    fn expression(&mut self, least: u8) -> Option<Expression> {
        let mut left = self.operand()?;
        loop {
            if self.peek() == Some(&Token::Sign("[")) {
                left = self.subscript(left)?;
            } else if self.peek() == Some(&Token::Name("if")) {
                if TERNARY < least {
                    break;
                }
                left = self.choice(left)?;
            } else if let Some((power, made, length)) = self.binary() {
                if power.0 < least {
                    break;
                }
                self.at += length;
                left = self.combined(left, power, &made)?;
            } else {
                break;
            }
        }
        Some(left)
    }

    /// The binary sign that comes next, and of how many tokens it is made.
    fn binary(&self) -> Option<(Power, Made, usize)> {
        let found = match self.peek()? {
            Token::Sign("+" | "-") => (SUM, Made::Number, 1),
            Token::Sign("*" | "/" | "//" | "%") => (PRODUCT, Made::Number, 1),
            Token::Sign("**") => (POWER, Made::Number, 1),
            Token::Sign("~") => (PRODUCT, Made::Text, 1),
            Token::Sign("<" | ">" | "<=" | ">=" | "==" | "!=") => (COMPARISON, Made::YesNo, 1),
            Token::Sign("|") => (PIPE, Made::Filter, 1),
            Token::Name("and") => (AND, Made::Either, 1),
            Token::Name("or") => (OR, Made::Either, 1),
            Token::Name("in") => (IN_OR_IS, Made::YesNo, 1),
            Token::Name("not") if self.peek_second() == Some(&Token::Name("in")) => {
                (IN_OR_IS, Made::YesNo, 2)
            }
            Token::Name("is") if self.peek_second() == Some(&Token::Name("not")) => {
                (IN_OR_IS, Made::Test, 2)
            }
            Token::Name("is") => (IN_OR_IS, Made::Test, 1),
            Token::OutputStart
            | Token::OutputEnd
            | Token::TagStart
            | Token::TagEnd
            | Token::Name(_)
            | Token::Text(_)
            | Token::Number
            | Token::Sign(_) => return None,
        };
        Some(found)
    }

    fn combined(&mut self, left: Expression, power: Power, made: &Made) -> Option<Expression> {
        let of = match made {
            Made::Test => {
                let (of, call) = (Box::new(left), self.call()?);
                return Some(Expression::Test { of, call });
            }
            Made::Filter => {
                let (of, call) = (Box::new(left), self.call()?);
                return Some(Expression::Filter { of, call });
            }
            Made::Either => {
                let right = Box::new(self.expression(power.1)?);
                return Some(Expression::Either(Box::new(left), right));
            }
            Made::Number | Made::Text | Made::YesNo => vec![left, self.expression(power.1)?],
        };
        Some(match made {
            Made::Number => Expression::Number(of),
            Made::Text => Expression::Joined(of),
            Made::YesNo | Made::Either | Made::Test | Made::Filter => Expression::YesNo(of),
        })
    }

    fn choice(&mut self, one: Expression) -> Option<Expression> {
        self.word("if")?;
        let condition = Box::new(self.expression(0)?);
        self.word("else")?;
        let two = Box::new(self.expression(0)?);
        Some(Expression::Choice {
            condition,
            one: Box::new(one),
            two,
        })
    }

    fn operand(&mut self) -> Option<Expression> {
        let (token, span) = self.next()?;
        Some(match token {
            Token::Number => Expression::Number(Vec::new()),
            Token::Text(text) => Expression::Text(Named {
                name: text.to_owned(),
                span,
            }),
            Token::Sign("-") => Expression::Number(vec![self.expression(MINUS)?]),
            Token::Sign("<") => {
                let component = self.component_use()?;
                self.sign("/")?;
                self.sign(">")?;
                Expression::Component(Box::new(component))
            }
            Token::Sign("(") => {
                let inner = self.expression(0)?;
                self.sign(")")?;
                inner
            }
            Token::Sign("[") => self.list()?,
            Token::Sign("{") => self.map()?,
            Token::Name("not") => Expression::YesNo(vec![self.expression(NOT)?]),
            Token::Name("true" | "True" | "false" | "False") => Expression::YesNo(Vec::new()),
            Token::Name("none" | "None" | "null") => Expression::Nothing,
            Token::Name(_) => {
                self.at -= 1;
                self.path()?
            }
            Token::OutputStart
            | Token::OutputEnd
            | Token::TagStart
            | Token::TagEnd
            | Token::Sign(_) => return None,
        })
    }

    /// A name and the fields behind it, or a function.
    fn path(&mut self) -> Option<Expression> {
        if self.peek_second() == Some(&Token::Sign("(")) {
            return Some(Expression::Function(self.call()?));
        }
        let mut path = Expression::Name(self.name()?);
        loop {
            if self.has_sign(".") || self.has_sign("?.") {
                let field = self.name()?;
                path = Expression::Field {
                    of: Box::new(path),
                    field,
                };
            } else if let Some(Token::Sign("[" | "?[")) = self.peek() {
                path = self.subscript(path)?;
            } else {
                return Some(path);
            }
        }
    }

    /// What stands in brackets behind a value.
    fn subscript(&mut self, of: Expression) -> Option<Expression> {
        self.next()?;
        let of = Box::new(of);
        let mut ends = Vec::new();
        let mut is_slice = false;
        while !self.has_sign("]") {
            if self.has_sign(":") {
                is_slice = true;
            } else {
                ends.push(self.expression(0)?);
            }
        }
        if is_slice {
            return Some(Expression::Slice { of, ends });
        }
        let by = Box::new(ends.pop()?);
        Some(Expression::Index { of, by })
    }

    fn list(&mut self) -> Option<Expression> {
        let mut items = Vec::new();
        let mut spread = Vec::new();
        while !self.has_sign("]") {
            if self.has_sign("...") {
                spread.push(self.expression(0)?);
            } else {
                let item = self.expression(0)?;
                if items.is_empty() && spread.is_empty() && self.has_word("for") {
                    return self.comprehension(item);
                }
                items.push(item);
            }
            self.has_sign(",");
        }
        Some(Expression::List { items, spread })
    }

    fn comprehension(&mut self, item: Expression) -> Option<Expression> {
        let (key, value) = self.loop_names()?;
        self.word("in")?;
        let of = Box::new(self.expression(TERNARY + 1)?);
        let condition = if self.has_word("if") {
            Some(Box::new(self.expression(TERNARY + 1)?))
        } else {
            None
        };
        self.sign("]")?;
        Some(Expression::Comprehension {
            item: Box::new(item),
            key,
            value,
            of,
            condition,
        })
    }

    fn map(&mut self) -> Option<Expression> {
        let mut values = Vec::new();
        while !self.has_sign("}") {
            if !self.has_sign("...") {
                self.next()?;
                self.sign(":")?;
            }
            values.push(self.expression(0)?);
            self.has_sign(",");
        }
        Some(Expression::Map(values))
    }
}

impl Expression {
    /// The values that it is made of, without those of the calls in it.
    pub(super) fn parts(&self) -> Vec<&Expression> {
        match self {
            Expression::Nothing
            | Expression::Text(_)
            | Expression::Name(_)
            | Expression::Function(_)
            | Expression::Component(_) => Vec::new(),
            Expression::Number(parts)
            | Expression::Joined(parts)
            | Expression::YesNo(parts)
            | Expression::Map(parts) => parts.iter().collect(),
            Expression::List { items, spread } => items.iter().chain(spread).collect(),
            Expression::Field { of, .. }
            | Expression::Filter { of, .. }
            | Expression::Test { of, .. } => vec![&**of],
            Expression::Index { of, by } => vec![&**of, &**by],
            Expression::Slice { of, ends } => std::iter::once(&**of).chain(ends).collect(),
            Expression::Choice {
                condition,
                one,
                two,
            } => vec![&**condition, &**one, &**two],
            Expression::Either(one, two) => vec![&**one, &**two],
            Expression::Comprehension {
                item,
                of,
                condition,
                ..
            } => {
                let condition = condition.iter().map(|one| &**one);
                [&**of, &**item].into_iter().chain(condition).collect()
            }
        }
    }

    /// How a value is written, if it is a name with fields behind it.
    pub(super) fn path(&self) -> Option<String> {
        if let Expression::Name(named) = self {
            Some(named.name.clone())
        } else if let Expression::Field { of, field } = self {
            Some(format!("{}.{}", of.path()?, field.name))
        } else if let Expression::Index { of, by } = self {
            let of = of.path()?;
            Some(match by.text() {
                Some(key) => format!("{of}[\"{}\"]", key.name),
                None => format!("{of}[…]"),
            })
        } else {
            None
        }
    }

    /// The text that it is, if it is one as it stands.
    pub(super) fn text(&self) -> Option<&Named> {
        if let Expression::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }
}
