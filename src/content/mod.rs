//! What can be said.

pub mod calendar;
pub mod clock;
pub mod day;
pub mod holidays;
pub mod land;
pub mod month_day;
pub mod opening_hours;
pub mod period;
pub mod recurrence;
pub mod stamp;
