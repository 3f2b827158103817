//! How types for the kernel's open lists of numbers are made.

/// Defines a transparent integer whose constants are the kernel's without prefix.
///
/// Not an enumeration: a newer kernel may use more numbers.
macro_rules! numbers {
    ($(
        $(#[$meta:meta])*
        pub struct $Name:ident: $Int:ty {
            $($(#[$doc:meta])* $CONST:ident = $NAME:ident;)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(transparent)]
        pub struct $Name(pub $Int);

        impl $Name {
            $(
                #[doc = concat!("`", stringify!($NAME), "`")]
                #[doc = ""]
                $(#[$doc])*
                pub const $CONST: Self = Self($crate::uapi::$NAME as $Int);
            )*

            /// Returns the constant's name, of two the first; `None` for a number without one.
            #[allow(unreachable_patterns, reason = "a number may have two names")]
            #[inline]
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$CONST => Some(stringify!($CONST)),)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Debug for $Name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::numbers::debug(stringify!($Name), self.name(), &self.0, f)
            }
        }
    )*};
}

pub(crate) use numbers;

use core::fmt;

/// Writes `Name(CONSTANT)`, or `Name(7)` for a number without a name.
#[inline]
pub(crate) fn debug(
    of: &str,
    name: Option<&str>,
    number: &dyn fmt::Display,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match name {
        Some(name) => write!(f, "{of}({name})"),
        None => write!(f, "{of}({number})"),
    }
}
