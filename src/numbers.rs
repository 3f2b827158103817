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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(transparent)]
        pub struct $Name(pub $Int);

        impl $Name {
            $(
                #[doc = concat!("`", stringify!($NAME), "`")]
                $(#[$doc])*
                pub const $CONST: Self = Self($crate::uapi::$NAME as $Int);
            )*
        }
    )*};
}

pub(crate) use numbers;
