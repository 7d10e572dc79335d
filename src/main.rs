//! stand-in
fn main() { radslag::app::run_window(std::env::args().nth(1).map(Into::into)).unwrap(); }
