//! The preview: shows the site in the browser while it is being edited, and what is wrong with it
//! over the page.
//!
//! ```text
//! files ──watch──▶ workshop ──▶ desk ──http──▶ browser
//!                  reads, makes,  pages,        reloads itself,
//!                  checks         findings      shows findings
//! ```
//!
//! Nothing is written: each page is made when it is asked for, from the files as they are now, by
//! what makes it in a build.

mod desk;
mod http;
mod overlay;
mod watch;
mod workshop;

pub use std::net::IpAddr;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::disk::{Error, Kind, SiteFolder};
use crate::report::Wording;
use crate::{Outcome, Wanted};

use desk::Desk;
use http::House;
use watch::Watch;
use workshop::Workshop;

/// The port that is tried first.
pub const PORT: u16 = 8000;

/// How many ports are tried if none is asked for.
const PORTS: u16 = 20;

/// What a preview is asked for.
pub struct Asked {
    /// The folder of the site.
    pub root: PathBuf,
    /// Where a build publishes: its addresses are compared, nothing is written there.
    pub out: PathBuf,
    /// What a build would be asked for, now.
    pub wanted: Box<dyn Fn(&Path) -> Wanted + Send>,
    /// Where to listen; only this machine can ask if it is left out.
    pub listen: Option<IpAddr>,
    /// The port; the first free one from [`PORT`] on if it is left out, any free one if it is 0.
    pub port: Option<u16>,
    /// The words of what is shown over the pages.
    pub wording: Wording,
}

/// What happens while a preview runs.
#[derive(Debug)]
pub enum Event<'a> {
    /// It can be looked at, at this address.
    Ready(&'a str),
    /// Everything was checked, or no page could be made.
    Checked(&'a Outcome),
    /// The machine can't do something; it goes on trying.
    Trouble(&'a Error),
}

/// Where events are told, from any thread.
pub type Tell = dyn Fn(Event<'_>) + Send + Sync;

/// Shows the site until the program is interrupted.
///
/// Err if the site's folder can't be read or watched, or nobody can listen at the address.
pub fn serve(asked: Asked, tell: &Arc<Tell>) -> Result<(), Error> {
    let root = asked.root.canonicalize().map_err(|error| {
        let cause = error.to_string();
        Error::new(Kind::Missing, "read", &asked.root, cause)
    })?;
    let listener = listen(asked.listen, asked.port)?;
    // First watched, then read: so no change is missed.
    let watch = Watch::over(&root)?;
    let folder = SiteFolder::read(&root)?;
    let desk = Arc::new(Desk::new());
    let wanted = asked.wanted;
    let wanted = Box::new(move || wanted(&root));
    let workshop = Workshop::new(
        folder,
        asked.out,
        wanted,
        Arc::clone(&desk),
        Arc::clone(tell),
    )?;
    thread::spawn(move || workshop.follow(watch));
    let house = House::new(desk, asked.listen, asked.wording);
    let address = address(&listener, asked.listen)?;
    http::serve(listener, house, || tell(Event::Ready(&address)))
}

fn listen(address: Option<IpAddr>, port: Option<u16>) -> Result<TcpListener, Error> {
    let ip = address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let ports = port.map_or(PORT..=PORT + PORTS, |port| port..=port);
    let mut refused = None;
    for port in ports {
        match TcpListener::bind(SocketAddr::new(ip, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => refused = Some(failed(SocketAddr::new(ip, port), error)),
        }
    }
    Err(refused.expect("at least one port is tried"))
}

fn failed(address: SocketAddr, cause: std::io::Error) -> Error {
    Error::new(Kind::Other, "listen at", address.to_string(), cause)
}

/// The address to type into a browser.
fn address(listener: &TcpListener, listen: Option<IpAddr>) -> Result<String, Error> {
    let unknown = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
    let own = listener.local_addr();
    let own = own.map_err(|error| failed(unknown, error))?;
    let port = own.port();
    Ok(match listen.filter(|ip| !ip.is_unspecified()) {
        Some(IpAddr::V6(ip)) => format!("http://[{ip}]:{port}/"),
        Some(IpAddr::V4(ip)) => format!("http://{ip}:{port}/"),
        None => format!("http://localhost:{port}/"),
    })
}
