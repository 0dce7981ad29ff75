//! The command line, declared.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use kreisweit::config::BaseUrl;
use kreisweit::content::day::parse_date;
use kreisweit::serve::IpAddr;

/// Builds the public information website of a German Landkreis from multilingual content files.
///
/// Exit status: 0 clean or only warnings, 1 mistakes in the content, 2 the machine's.
#[derive(Debug, Parser)]
#[command(name = "kreisweit", version, about, long_about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the site in the browser while it is being edited; writes nothing.
    ///
    /// Pages reload when a file is saved, and show what is wrong. Ctrl+C ends it.
    Serve(Preview),
    /// Build the site and publish it into the output folder.
    Build {
        #[command(flatten)]
        site: Site,
        /// Put a .gz and a .br beside each text, for web servers that send such files as they are.
        #[arg(long)]
        precompress: bool,
    },
    /// Check everything that a build checks, without writing.
    Check(Site),
    /// Confirm that translations match their originals of today, and that originals are right:
    /// writes `stand` into a translation and `geprueft` into an original.
    Confirm {
        /// The files, such as content/gemeinden/velpke/angebote/sprachcafe.ar.md.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        told: Told,
        /// The folder of the site.
        #[arg(long, default_value = ".")]
        root: PathBuf,
        /// The day that is written as `geprueft` (default: today in Germany).
        #[arg(long, value_parser = date)]
        date: Option<Date>,
    },
}

/// Which site, for when and where.
#[derive(Debug, Args)]
pub struct Site {
    /// The folder of the site: content/, and if it has them locales/ and themes/.
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// The output folder (default: public/ in the folder of the site).
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// The day the site is built for (default: today in Germany).
    #[arg(long, value_parser = date)]
    pub date: Option<Date>,
    /// The address the site will have, if not that of site.toml; may lie below a path.
    #[arg(long, value_parser = base_url)]
    pub base_url: Option<BaseUrl>,
    /// A published build.json: an address that it lists and the site lost is an error.
    #[arg(long, value_name = "FILE")]
    pub previous: Option<PathBuf>,
    /// Warnings count as errors.
    #[arg(long)]
    pub strict: bool,
    /// Tell how long each stage took.
    #[arg(short, long)]
    pub verbose: bool,
    #[command(flatten)]
    pub told: Told,
}

/// Which site is shown, and where.
#[derive(Debug, Args)]
pub struct Preview {
    /// The folder of the site: content/, and if it has them locales/ and themes/.
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// The day the site is shown for (default: today in Germany).
    #[arg(long, value_parser = date)]
    pub date: Option<Date>,
    /// The address the site will have, if not that of site.toml; what follows its host is where
    /// the preview has its pages.
    #[arg(long, value_parser = base_url)]
    pub base_url: Option<BaseUrl>,
    /// The port (default: the first free one from 8000 on); 0 is any free one.
    #[arg(long)]
    pub port: Option<u16>,
    /// Let other machines see the preview at this address of yours, such as 192.168.1.5.
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<IpAddr>,
    /// The language of messages.
    #[arg(long, value_enum, default_value_t = Lang::De)]
    pub lang: Lang,
}

/// How findings are told.
#[derive(Debug, Clone, Copy, Args)]
pub struct Told {
    /// In which form.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// In which language.
    #[arg(long, value_enum, default_value_t = Lang::De)]
    pub lang: Lang,
}

/// The form of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// One JSON array.
    Json,
    /// Annotations in GitHub's log.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// SARIF 2.1.0.
    Sarif,
}

/// The language of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// German.
    De,
    /// English.
    En,
}

fn date(text: &str) -> Result<Date, String> {
    parse_date(text).map_err(|wrong| match wrong.meant {
        Some(date) => format!("write the date as {date}"),
        None => "write the date as year-month-day, such as 2026-11-02".to_owned(),
    })
}

fn base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(text)
        .ok_or_else(|| "write a whole address, such as https://www.kreis.example/".to_owned())
}
