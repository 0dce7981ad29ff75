//! What the preview answers to a browser.

use std::convert::Infallible;
use std::net::{IpAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use futures_util::stream::{self, Stream};
use tokio::sync::watch;

use crate::diagnostic::Diagnostic;
use crate::disk::{BUILD_JSON, Error, Kind};
use crate::preview::{Answer, file_at};
use crate::report::Wording;

use super::desk::{Desk, News};
use super::overlay::{self, Shown};

/// What every answer is made from.
pub(super) struct House {
    desk: Arc<Desk>,
    /// The address that others may ask, if it is not this machine alone.
    listen: Option<IpAddr>,
    wording: Wording,
    /// Tells a page of this preview from one of an earlier one at the same address.
    run: u64,
}

impl House {
    pub(super) fn new(desk: Arc<Desk>, listen: Option<IpAddr>, wording: Wording) -> House {
        use std::hash::{BuildHasher, RandomState};
        House {
            desk,
            listen,
            wording,
            run: RandomState::new().hash_one(0),
        }
    }

    /// What a page knows of itself, so that it sees when something is new.
    fn state(&self, news: &News) -> String {
        format!("{:x}-{} {}", self.run, news.site, news.told)
    }
}

/// Answers until the program is interrupted; `ready` is called once it does.
pub(super) fn serve(listener: TcpListener, house: House, ready: impl Fn()) -> Result<(), Error> {
    let failed = |error: std::io::Error| Error::new(Kind::Other, "listen at", "network", error);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.map_err(failed)?.block_on(async {
        listener.set_nonblocking(true).map_err(failed)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        // A small answer is not to wait for more to be sent with it.
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true);
        });
        let router = Router::new()
            .route(overlay::SCRIPT, get(script))
            .route(overlay::STYLE, get(style))
            .route(overlay::FINDINGS, get(findings))
            .route(overlay::EVENTS, get(events))
            .fallback(page)
            .with_state(Arc::new(house));
        ready();
        tokio::select! {
            done = axum::serve(listener, router) => done.map_err(failed),
            // Open pages keep listening for news; they need not be waited for.
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })
}

async fn script(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let text = || respond(StatusCode::OK, "text/javascript", overlay::SCRIPT_TEXT);
    guard(&house, &headers).unwrap_or_else(text)
}

async fn style(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let text = || respond(StatusCode::OK, "text/css", overlay::STYLE_TEXT);
    guard(&house, &headers).unwrap_or_else(text)
}

/// What is to be shown over a page that is shown already.
async fn findings(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    if let Some(refused) = guard(&house, &headers) {
        return refused;
    }
    let news = house.desk.news().borrow().clone();
    let html = overlay::inside(&news.findings, Shown::of(&news), &house.wording);
    respond(StatusCode::OK, HTML, html)
}

/// Tells a page whenever something is new.
async fn events(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    if let Some(refused) = guard(&house, &headers) {
        return refused;
    }
    let news = house.desk.news();
    Sse::new(states(house, news))
        .keep_alive(KeepAlive::default())
        .into_response()
}

fn states(
    house: Arc<House>,
    mut news: watch::Receiver<News>,
) -> impl Stream<Item = Result<Event, Infallible>> {
    // The first is told at once: much may have happened since the page was made.
    news.mark_changed();
    stream::unfold((house, news), |(house, mut news)| async move {
        news.changed().await.ok()?;
        let state = house.state(&news.borrow_and_update());
        Some((Ok(Event::default().data(state)), (house, news)))
    })
}

/// Whatever else is asked for: what a web server would answer from the output of a build.
async fn page(State(house): State<Arc<House>>, request: Request) -> Response {
    if let Some(refused) = guard(&house, request.headers()) {
        return refused;
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return respond(StatusCode::METHOD_NOT_ALLOWED, PLAIN, "");
    }
    let mut waiting = house.desk.news();
    let news = waiting.wait_for(|news| news.told > 0).await;
    let Ok(news) = news.map(|news| news.clone()) else {
        return house.no_site(&News::default(), &[]);
    };
    if news.site == 0 {
        return house.no_site(&news, &[]);
    }
    let uri = request.uri();
    let path = decoded(uri.path());
    let Some(path) = path
        .as_deref()
        .and_then(|path| path.strip_prefix(&*news.base))
    else {
        let is_above = news.base.starts_with(uri.path());
        return if is_above || format!("{}/", uri.path()) == news.base {
            redirect(&news.base)
        } else {
            house.no_page(&news)
        };
    };
    if path == BUILD_JSON {
        return build_json(waiting).await;
    }
    match house.desk.ask(path).await {
        Some((Ok(answer), news)) => house.respond(path, uri, answer, &news),
        Some((Err(error), _)) => {
            respond(StatusCode::INTERNAL_SERVER_ERROR, PLAIN, error.to_string())
        }
        None => house.no_site(&news, &[]),
    }
}

impl Shown {
    fn of(news: &News) -> Shown {
        if news.is_behind && news.site > 0 {
            Shown::Last
        } else {
            Shown::Now
        }
    }
}

impl House {
    fn respond(&self, path: &str, uri: &Uri, answer: Answer, news: &News) -> Response {
        match answer {
            Answer::Folder => {
                let query = uri.query().map(|query| format!("?{query}"));
                redirect(&format!("{}/{}", uri.path(), query.unwrap_or_default()))
            }
            Answer::File(file, bytes) if is_html(&file) => {
                if !news.has_errors() {
                    self.desk.remember(&file, &bytes);
                }
                self.html(StatusCode::OK, &bytes, news, Shown::of(news))
            }
            Answer::File(file, bytes) => respond(StatusCode::OK, content_type(&file), bytes),
            Answer::Nothing(page) => match self.last(&file_at(path), news) {
                Some(response) => response,
                None => match page {
                    Some(bytes) => self.html(StatusCode::NOT_FOUND, &bytes, news, Shown::of(news)),
                    None => self.no_page(news),
                },
            },
            Answer::Failed(finding) => self
                .last(&file_at(path), news)
                .unwrap_or_else(|| self.no_site(news, &[*finding])),
        }
    }

    /// The page as it last was without errors, while there are some.
    fn last(&self, file: &str, news: &News) -> Option<Response> {
        let bytes = self.desk.remembered(file).filter(|_| news.has_errors())?;
        Some(self.html(StatusCode::OK, &bytes, news, Shown::Last))
    }

    fn html(&self, status: StatusCode, page: &[u8], news: &News, shown: Shown) -> Response {
        let state = self.state(news);
        let html = overlay::over(page, &state, &news.findings, shown, &self.wording);
        respond(status, HTML, html)
    }

    /// A page that shows nothing but what is wrong, and goes on by itself when that is mended.
    fn no_site(&self, news: &News, more: &[Diagnostic]) -> Response {
        let page = overlay::alone("preview-no-site", &self.wording);
        let mut news = news.clone();
        let missing = more.iter().filter(|one| !news.findings.contains(one));
        let all = missing.chain(news.findings.iter()).cloned();
        news.findings = all.collect();
        self.html(StatusCode::OK, page.as_bytes(), &news, Shown::Now)
    }

    fn no_page(&self, news: &News) -> Response {
        let page = overlay::alone("preview-no-page", &self.wording);
        self.html(StatusCode::NOT_FOUND, page.as_bytes(), news, Shown::Now)
    }
}

/// What a build lists once all pages are checked; nothing if it would publish nothing.
async fn build_json(mut news: watch::Receiver<News>) -> Response {
    let done = news.wait_for(|news| news.build_json.is_some() || news.has_errors());
    let build_json = done.await.ok().and_then(|news| {
        let bytes = news.build_json.as_ref().filter(|_| !news.has_errors())?;
        Some(bytes.to_vec())
    });
    match build_json {
        Some(bytes) => respond(StatusCode::OK, "application/json", bytes),
        None => respond(StatusCode::NOT_FOUND, PLAIN, ""),
    }
}

/// The refusal of a request that was sent to another host: a page of somebody else's must not read
/// the preview by giving its own name the address of this machine.
fn guard(house: &House, headers: &HeaderMap) -> Option<Response> {
    let host = headers.get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    if is_own(host, house.listen) {
        return None;
    }
    let text = house
        .wording
        .text("preview-other-host", &[("host", host.into())]);
    Some(respond(StatusCode::MISDIRECTED_REQUEST, PLAIN, text))
}

/// Whether a `Host` names this machine, or the address that was asked to listen at.
fn is_own(host: &str, listen: Option<IpAddr>) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        Some(_) | None => host,
    };
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let Ok(ip) = name.parse::<IpAddr>() else {
        return false;
    };
    // Nobody can give an address written in digits to another machine.
    ip.is_loopback() || listen.is_some_and(|listen| listen == ip || listen.is_unspecified())
}

const HTML: &str = "text/html; charset=utf-8";
const PLAIN: &str = "text/plain; charset=utf-8";

/// What the README recommends for the published site, so that a preview shows what it does; a
/// preview may stand in a frame of an editor.
const HEADERS: [(HeaderName, &str); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
];

fn respond(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn redirect(to: &str) -> Response {
    let mut response = respond(StatusCode::TEMPORARY_REDIRECT, PLAIN, "");
    // An address that no header can hold is none of ours.
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

fn is_html(file: &str) -> bool {
    content_type(file) == HTML
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, suffix)| suffix) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "txt" => PLAIN,
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The path with `%20` and the like written out; `None` if that is no text.
fn decoded(path: &str) -> Option<String> {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if *byte == b'%' {
            let digits = path.get(at + 1..at + 3)?;
            let digit = |sign: char| sign.to_digit(16);
            let high = digits.chars().next().and_then(digit)?;
            let low = digits.chars().next_back().and_then(digit)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
            at += 3;
        } else {
            out.push(*byte);
            at += 1;
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_its_own() {
        let lan: IpAddr = "192.168.1.5".parse().unwrap();
        let everywhere: IpAddr = "0.0.0.0".parse().unwrap();
        for own in [
            "localhost",
            "localhost:8000",
            "127.0.0.1:8000",
            "[::1]:80",
            "LOCALHOST",
        ] {
            assert!(is_own(own, None), "{own}");
        }
        for other in [
            "",
            "kreis.example",
            "localhost.kreis.example:8000",
            "192.168.1.5:8000",
        ] {
            assert!(!is_own(other, None), "{other}");
        }
        assert!(is_own("192.168.1.5:8000", Some(lan)));
        assert!(is_own("192.168.1.5:8000", Some(everywhere)));
        assert!(!is_own("192.168.1.6", Some(lan)));
        assert!(!is_own("kreis.example", Some(everywhere)));
    }

    #[test]
    fn signs_in_a_path_are_written_out() {
        assert_eq!(
            decoded("/de/%C3%BCber%20uns/").as_deref(),
            Some("/de/über uns/")
        );
        assert_eq!(decoded("/%ff"), None);
        assert_eq!(decoded("/%2"), None);
        assert_eq!(decoded("/%+1"), None);
    }
}
