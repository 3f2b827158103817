//! How flag types are made.

/// Defines a flag type: a transparent integer whose constants are the kernel's without prefix.
///
/// Unknown bits are kept, not refused: a newer kernel may define them. A constant that no header
/// of the kernel's interface defines has its value in parentheses.
macro_rules! flags {
    (@ $NAME:ident) => { $crate::uapi::$NAME };
    (@ $NAME:ident $value:literal) => { $value };
    ($(
        $(#[$meta:meta])*
        pub struct $Name:ident: $Bits:ty {
            $($(#[$doc:meta])* $FLAG:ident = $NAME:ident $(($value:literal))?;)*
        }
    )*) => {$(
        $(#[$meta])*
        // rustc takes longer over derives of the three that follow.
        #[derive(PartialEq, Hash)]
        #[repr(transparent)]
        pub struct $Name($Bits);

        impl Copy for $Name {}
        impl Eq for $Name {}
        impl Clone for $Name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl $Name {
            $(
                #[doc = concat!("`", stringify!($NAME), "`")]
                $(#[$doc])*
                pub const $FLAG: Self = Self($crate::flags::flags!(@ $NAME $($value)?) as $Bits);
            )*

            /// Makes the value of the kernel's bits, known or not.
            #[inline]
            pub const fn from_bits_retain(bits: $Bits) -> Self {
                Self(bits)
            }

            /// Returns the kernel's bits.
            #[inline]
            pub const fn bits(self) -> $Bits {
                self.0
            }

            /// Returns the value without any flag.
            #[inline]
            pub const fn empty() -> Self {
                Self(0)
            }

            /// Tells whether no flag is set.
            #[inline]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Tells whether all flags of `other` are set.
            #[inline]
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Tells whether any flag of `other` is set.
            #[inline]
            pub const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Returns the flags that either value has; `|` in constants.
            #[inline]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// Returns the flags that `other` does not have.
            #[inline]
            pub const fn difference(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
        }

        impl bitflags::Flags for $Name {
            const FLAGS: &'static [bitflags::Flag<Self>] = &[
                $(bitflags::Flag::new(stringify!($FLAG), Self::$FLAG),)*
                // Whatever the kernel defines next is a flag too.
                bitflags::Flag::new("", Self(!0)),
            ];
            type Bits = $Bits;

            #[inline]
            fn bits(&self) -> $Bits {
                self.0
            }

            #[inline]
            fn from_bits_retain(bits: $Bits) -> Self {
                Self(bits)
            }
        }

        impl core::ops::BitOr for $Name {
            type Output = Self;

            #[inline]
            fn bitor(self, other: Self) -> Self {
                self.union(other)
            }
        }

        impl core::ops::BitOrAssign for $Name {
            #[inline]
            fn bitor_assign(&mut self, other: Self) {
                *self = self.union(other);
            }
        }

        impl core::ops::BitAnd for $Name {
            type Output = Self;

            #[inline]
            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl core::ops::Sub for $Name {
            type Output = Self;

            #[inline]
            fn sub(self, other: Self) -> Self {
                self.difference(other)
            }
        }

        impl core::ops::Not for $Name {
            type Output = Self;

            #[inline]
            fn not(self) -> Self {
                Self(!self.0)
            }
        }

        impl core::fmt::Debug for $Name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::flags::debug(self, stringify!($Name), f)
            }
        }
    )*};
}

pub(crate) use flags;

use bitflags::Flags;
use bitflags::parser::{WriteHex, to_writer};
use core::fmt;

/// Writes `Name(A | B | 0x40)`.
pub(crate) fn debug<T: Flags>(flags: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result
where
    T::Bits: WriteHex,
{
    f.write_str(name)?;
    f.write_str("(")?;
    to_writer(flags, &mut *f)?;
    f.write_str(")")
}
